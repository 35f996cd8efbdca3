package dev.dateline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.dateline.DatelineTest;
import dev.dateline.SharedExtractor;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.check.CheckedExtractor;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.graph.derive.Recording;
import dev.dateline.ingest.queue.Ingestion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The sample stories, read by the real extractor, and what is then answered of them. */
@DatelineTest
@AutoConfigureMockMvc
class SampleStoriesTests {

    private static final String STABILITY = "/api/entities/organization-stability-ai";

    private final MockMvcTester http;

    SampleStoriesTests(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @BeforeAll
    static void load(@Autowired Ingestion ingestion) {
        SampleStories.recorded()
                .forEach(story -> ingestion.record(story.stored().article(), story.extraction()));
    }

    static List<Recording> stories() {
        return SampleStories.recorded();
    }

    /**
     * If it fails, the rules read more or less than they did. Into an empty store, {@code import} the file, then {@code
     * reextract} and {@code export}, and look at the difference.
     */
    @ParameterizedTest
    @MethodSource("stories")
    void shipWithWhatTheRulesReadToday(Recording story) {
        Extraction today = new CheckedExtractor(SharedExtractor.get())
                .extract(story.stored().article());
        assertThat(words(today)).isEqualTo(words(story.extraction()));
    }

    /** What each claim says, without the ids and the order of entities, which each store assigns itself. */
    private static List<String> words(Extraction extraction) {
        Map<EntityId, String> names =
                extraction.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
        return extraction.claims().stream()
                .map(claim -> String.join(
                        " ",
                        claim.event().kind().name(),
                        claim.status().name(),
                        String.valueOf(claim.when()),
                        claim.event().participants().stream()
                                .map(participant -> participant.role() + "=" + names.get(participant.entity()))
                                .sorted()
                                .toList()
                                .toString(),
                        claim.event().details().toString(),
                        claim.evidence().quote()))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019       | FOUNDING         | Emad Mostaque founded Stability AI
                    2022-08-22 | PRODUCT_RELEASE  | Stability AI released Stable Diffusion
                    2022-10-17 | FUNDING_ROUND    | Coatue and Lightspeed Venture Partners led a $101 million round of Stability AI
                    2023-01-17 | LAWSUIT          | Getty Images sued Stability AI in the United Kingdom
                    2023-02-03 | LAWSUIT          | Getty Images sued Stability AI in Delaware
                    2023       | DEMAND           | Coatue
                    2023       | DEPARTURE        | Several senior employees left Stability AI
                    2023-11    | SALE_EXPLORATION | Stability AI explored a sale
                    2023-11-15 | DEPARTURE        | Ed Newton-Rex resigned as vice president of audio
                    2024-03-20 | DEPARTURE        | Robin Rombach left Stability AI
                    2024-03-22 | DEPARTURE        | Emad Mostaque resigned as chief executive of Stability AI
                    2024-03-23 | APPOINTMENT      | Shan Shan Wong became interim co-CEO
                    2024-03-23 | APPOINTMENT      | Christian Laforte became interim co-CEO
                    2024-03    | EXECUTIVE_SEARCH | Stability AI looked for a new chief executive
                    2024-06-25 | APPOINTMENT      | Prem Akkaraju became chief executive of Stability AI
                    """)
    void tellEachEventOfTheStoryOnce(String when, String kind, String headline) {
        String timeline = get(STABILITY + "/timeline?kind=" + kind + "&limit=100");
        List<Map<String, Object>> items = JsonPath.read(timeline, "items");
        assertThat(items.stream()
                        .filter(item -> String.valueOf(item.get("headline")).startsWith(headline)))
                .singleElement()
                .satisfies(item -> assertThat(item.get("when"))
                        .extracting("edtf")
                        .asString()
                        .startsWith(when));
    }

    @Test
    void showThatSourcesDisagreeOnTheFounding() {
        String timeline = get(STABILITY + "/timeline?kind=FOUNDING");
        assertThat(strings(timeline, "items[0].conflicts[?(@.field == 'when')].values[*].value"))
                .contains("2019", "2020");
    }

    @Test
    void sayWhoLedTheRound() {
        String rounds = get("/api/funding-rounds?lead=Coatue");
        assertThat(strings(rounds, "items[*].leads[*].name")).containsExactly("Coatue", "Lightspeed Venture Partners");
        assertThat(strings(rounds, "items[*].investors[*].name")).contains("O'Shaughnessy Ventures");
        assertThat(amount(rounds, "items[0].raised.amount")).isEqualTo(101_000_000);
        assertThat(amount(rounds, "items[0].valuation.amount")).isEqualTo(1_000_000_000);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-01, Emad Mostaque,     true",
        "2023-06-01, Emad Mostaque,     true",
        "2023-06-01, Shan Shan Wong,    false",
        "2024-04-01, Emad Mostaque,     false",
        "2024-04-01, Shan Shan Wong,    true",
        "2024-04-01, Christian Laforte, true",
        "2024-04-01, Prem Akkaraju,     false",
        "2024-07-01, Prem Akkaraju,     true"
    })
    void sayWhoLedTheCompanyOnADay(String day, String person, boolean held) {
        String positions = get(STABILITY + "/positions?validAt=" + day);
        String heading = "items[?(@.title =~ /.*(CEO|chief executive).*/i)].person.name";
        assertThat(strings(positions, heading).contains(person)).isEqualTo(held);
    }

    /** Five days in the world, as they were known on three days; a question mark where it is only possible. */
    @ParameterizedTest
    @CsvSource({
        "2021-06-01, 2024-03-22, Emad Mostaque?",
        "2023-06-01, 2024-03-22, Emad Mostaque",
        "2024-03-21, 2024-03-22, Emad Mostaque",
        "2024-04-01, 2024-03-22, Emad Mostaque",
        "2024-07-01, 2024-03-22, Emad Mostaque",
        "2021-06-01, 2024-04-15, Emad Mostaque?",
        "2023-06-01, 2024-04-15, Emad Mostaque",
        "2024-03-21, 2024-04-15, Emad Mostaque",
        "2024-04-01, 2024-04-15, Christian Laforte; Shan Shan Wong",
        "2024-07-01, 2024-04-15, Christian Laforte?; Shan Shan Wong?",
        "2021-06-01, 2024-12-31, Emad Mostaque?",
        "2023-06-01, 2024-12-31, Emad Mostaque",
        "2024-03-21, 2024-12-31, Emad Mostaque",
        "2024-04-01, 2024-12-31, Christian Laforte; Shan Shan Wong",
        "2024-07-01, 2024-12-31, Prem Akkaraju"
    })
    void sayWhoLedTheCompanyOnADayAsKnownOnAnother(String day, String known, String expected) {
        String positions = get(STABILITY + "/positions?validAt=" + day + "&knownAt=" + known);
        List<Map<String, Object>> held = JsonPath.read(positions, "items[?(@.title =~ /.*(CEO|chief executive).*/i)]");
        assertThat(held.stream()
                        .map(position -> JsonPath.<String>read(position, "person.name")
                                + ("POSSIBLE".equals(position.get("certainty")) ? "?" : ""))
                        .sorted()
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static List<String> strings(String json, String path) {
        return JsonPath.read(json, path);
    }

    private static int amount(String json, String path) {
        return JsonPath.parse(json).read(path, Integer.class);
    }

    private String get(String address) {
        return new String(
                http.get().uri(address).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
