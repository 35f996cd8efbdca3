package dev.dateline.timeline.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.HttpAnswers;
import dev.dateline.graph.derive.Facts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@DatelineTest
@AutoConfigureMockMvc
class OutlineTests {

    private static final String THEN = "&validAt=2024-06-01&knownAt=2024-06-01";

    @Autowired
    MockMvcTester http;

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
    }

    private JsonNode get(String uri) {
        return HttpAnswers.json(http, uri);
    }

    private List<String> captions(String parameters) {
        return get("/api/outline?" + parameters)
                .get("items")
                .valueStream()
                .map(item -> item.get("caption").asString())
                .toList();
    }

    @Test
    void theNewestComesFirstAndWithoutTheNameOfThePage() {
        assertThat(captions("entity=quillmark" + THEN))
                .hasSize(9)
                .startsWith("Is to go public")
                .contains("Pixel Archive sued it in the UK over copyright", "Ada Lind resigned as CEO")
                .last()
                .isEqualTo("Ada Lind became CEO");
    }

    @Test
    void eventsOfSeveralKeepEveryName() {
        assertThat(captions("entity=quillmark&entity=inkstone" + THEN))
                .contains("Ada Lind resigned as CEO of Quillmark", "Inkstone acquired Paperloom for €5 million");
    }

    @Test
    void aWindowHasWhatMayFallIntoIt() {
        assertThat(captions("entity=quillmark&from=2023-01-01&to=2023-12-31" + THEN))
                .containsExactlyInAnyOrder(
                        "Pixel Archive sued it in the UK over copyright", "Harbour Vane pressed it over Ada Lind");
    }

    /** What is counted is what a timeline with the same parameters has. */
    @ParameterizedTest
    @CsvSource({
        "entity=quillmark, 9",
        "entity=quillmark&kind=POSITION, 1",
        "entity=quillmark&kind=APPOINTMENT, 3",
        "entity=quillmark&kind=APPOINTMENT&kind=LAWSUIT, 4",
        "entity=quillmark&status=PLANNED, 1",
        "entity=quillmark&entity=inkstone, 11",
        "entity=quillmark&from=2023, 6",
        "entity=nobody-knows-this-id&from=2023, -1",
    })
    void countsWhatTheTimelineShows(String parameters, int expected) {
        if (expected < 0) {
            assertThat(http.get().uri(URI.create("/api/density?" + parameters)).exchange())
                    .hasStatus(404);
            return;
        }
        JsonNode density = get("/api/density?" + parameters + THEN);
        assertThat(density.get("total").asInt()).isEqualTo(expected);
        assertThat(captions(parameters + THEN)).hasSize(expected);
        assertThat(density.get("months")
                        .valueStream()
                        .flatMap(month -> month.get("bands").valueStream())
                        .mapToInt(JsonNode::asInt)
                        .sum())
                .isEqualTo(expected);
    }

    @Test
    void countsKindsWhicheverAreAskedFor() {
        JsonNode kinds =
                get("/api/density?entity=quillmark&kind=LAWSUIT" + THEN).get("kinds");
        assertThat(kinds.get("APPOINTMENT").asInt()).isEqualTo(3);
        assertThat(kinds.has("LAYOFF")).isFalse();
        assertThat(kinds.get("POSITION").asInt()).isEqualTo(1);
    }

    @Test
    void countsWhatWasKnownOnTheDay() {
        assertThat(get("/api/density?entity=quillmark&knownAt=2022-12-31")
                        .get("total")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void monthsAreInOrder() {
        List<String> months = new ArrayList<>();
        get("/api/density?entity=quillmark" + THEN)
                .get("months")
                .forEach(month -> months.add(month.get("month").asString()));
        assertThat(months).isSorted().contains("2022-10", "2024-03");
    }
}
