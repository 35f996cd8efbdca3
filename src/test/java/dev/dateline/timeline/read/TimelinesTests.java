package dev.dateline.timeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.Golden;
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
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@DatelineTest
@AutoConfigureMockMvc
class TimelinesTests {

    private static final String QUILLMARK = "/api/entities/quillmark/timeline?validAt=2024-06-01&knownAt=2024-06-01";

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
    }

    private JsonNode get(String uri) {
        return HttpAnswers.json(http, uri);
    }

    private List<String> headlines(String uri) {
        return get(uri).get("items")
                .valueStream()
                .map(item -> item.get("when").get("edtf").asString() + " "
                        + item.get("headline").asString())
                .toList();
    }

    @Test
    void tellsAWholeStory() {
        JsonNode answer = get(QUILLMARK);
        Golden.assertMatches(
                "timeline.json",
                json.rebuild()
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .build()
                                .writeValueAsString(answer) + "\n");
    }

    @Test
    void turnsAround() {
        List<String> forward = headlines(QUILLMARK);
        List<String> backward = headlines(QUILLMARK + "&order=desc");
        assertThat(forward).hasSize(9);
        assertThat(backward).isEqualTo(forward.reversed());
    }

    @ParameterizedTest
    @CsvSource({"asc,1", "asc,3", "desc,2", "desc,8"})
    void pagesWithoutLossOrRepetition(String order, int limit) {
        List<String> paged = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = get(QUILLMARK + "&order=" + order + "&limit=" + limit + "&cursor=" + next);
            page.get("items").forEach(item -> paged.add(item.get("id").asString()));
            assertThat(page.get("items").size()).isLessThanOrEqualTo(limit);
            next = page.path("next").asString(null);
        } while (next != null);
        List<String> whole = get(QUILLMARK + "&order=" + order)
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void marksWhatOnlyPossiblyFallsIntoThePeriod() {
        JsonNode items = get(QUILLMARK + "&from=2023-03&to=2024-03-01").get("items");
        assertThat(items.valueStream()
                        .map(item -> item.get("kind").asString() + " "
                                + item.get("certainty").asString()))
                .containsExactly("DEMAND POSSIBLE");
        assertThat(get(QUILLMARK + "&from=2023&to=2023")
                        .get("items")
                        .valueStream()
                        .map(item -> item.get("certainty").asString()))
                .containsOnly("DEFINITE")
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind=funding-round                  | 1
            kind=FUNDING_ROUND,LAWSUIT          | 2
            kind=FUNDING_ROUND&kind=LAWSUIT     | 2
            status=PLANNED                      | 1
            role=DEFENDANT                      | 1
            minSources=2                        | 2
            outlet=the%20ledger                 | 5
            from=2024                           | 4
            to=2021                             | 2
            kind=LAYOFF                         | 0
            """)
    void leavesOutWhatIsNotAskedFor(String filter, int expected) {
        assertThat(headlines(QUILLMARK + "&" + filter)).hasSize(expected);
    }

    @Test
    void showsWhatWasKnownOnAnEarlierDay() {
        String asKnown = "/api/entities/quillmark/timeline?knownAt=2022-10-18";
        assertThat(headlines(asKnown))
                .containsExactly(
                        "2019 Ada Lind became CEO of Quillmark",
                        "2020 Ada Lind founded Quillmark",
                        "2022-10 Harbour Vane and Elm Ventures led a $101 million round of Quillmark");
        JsonNode founding = get(asKnown + "&kind=FOUNDING").get("items").get(0);
        assertThat(founding.get("conflicts").get(0).get("field").asString()).isEqualTo("when");
        assertThat(founding.get("sourceCount").asInt()).isEqualTo(2);
        assertThat(headlines("/api/entities/quillmark/timeline?knownAt=2022-10-17&kind=FOUNDING"))
                .containsExactly("2019 Ada Lind founded Quillmark");
        assertThat(headlines("/api/entities/quillmark/timeline?knownAt=2021-03-09"))
                .isEmpty();
    }

    @Test
    void showsWhatWasTrueByAnEarlierDay() {
        assertThat(headlines("/api/entities/quillmark/timeline?validAt=2022-12-31&knownAt=2024-06-01"))
                .hasSize(3)
                .noneMatch(headline -> headline.contains("sued"));
    }

    @Test
    void aPlanIsOneFromTheDayItBecameKnown() {
        assertThat(headlines("/api/entities/quillmark/timeline?validAt=2024-04-09&status=PLANNED"))
                .isEmpty();
        assertThat(headlines("/api/entities/quillmark/timeline?validAt=2024-04-10&status=PLANNED"))
                .containsExactly("2027 Quillmark is to go public");
    }

    @Test
    void joinsTheTimelinesOfSeveral() {
        assertThat(headlines("/api/timeline?entity=inkstone&entity=Oakhurst%20Capital"))
                .containsExactly(
                        "2021-04 Elm Ventures led a €20 million Series A round of Inkstone",
                        "2022-10-17 Harbour Vane and Elm Ventures led a $101 million round of Quillmark",
                        "2023-01-12 Inkstone acquired Paperloom for €5 million");
    }

    @Test
    void tellsEverything() {
        assertThat(headlines("/api/timeline")).hasSize(11);
        assertThat(headlines("/api/timeline?order=desc&limit=1")).containsExactly("2027 Quillmark is to go public");
        assertThat(headlines("/api/timeline?kind=ACQUISITION&knownAt=2023-06-05"))
                .hasSize(1);
        assertThat(headlines("/api/timeline?kind=ACQUISITION&knownAt=2023-06-04"))
                .isEmpty();
    }

    @Test
    void answersWithOneEventAndItsQuotes() {
        String id = get(QUILLMARK + "&kind=FUNDING_ROUND")
                .get("items")
                .get(0)
                .get("id")
                .asString();
        JsonNode event = get("/api/events/" + id);
        assertThat(event.get("claims")
                        .valueStream()
                        .map(claim -> claim.get("article").get("outlet").asString()))
                .containsExactly("The Ledger", "The Herald");
        JsonNode claim = event.get("claims").get(0);
        assertThat(claim.get("evidence").get("quote").asString())
                .isEqualTo("Harbour Vane and Elm Ventures led a $101 million round of Quillmark");
        assertThat(claim.get("evidence").has("article")).isFalse();
        assertThat(claim.get("raised").get("amount").asInt()).isEqualTo(101_000_000);
        assertThat(event.get("conflicts").get(0).get("field").asString()).isEqualTo("raised");
        assertThat(get("/api/events/" + id + "?knownAt=2022-10-18").get("claims"))
                .hasSize(1);
        assertThat(http.get().uri("/api/events/" + id + "?knownAt=2022-10-17")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/entities/nobody/timeline               | 404 | unknown-entity    | entity
            /api/entities/quillmark/timeline?kind=PARTY | 400 | bad-parameter     | kind
            /api/entities/quillmark/timeline?status=NO  | 400 | bad-parameter     | status
            /api/entities/quillmark/timeline?role=BOSS  | 400 | bad-parameter     | role
            /api/entities/quillmark/timeline?from=soon  | 400 | bad-parameter     | from
            /api/entities/quillmark/timeline?to=2024-13 | 400 | bad-parameter     | to
            /api/entities/quillmark/timeline?from=2024&to=2023 | 400 | bad-parameter | to
            /api/entities/quillmark/timeline?validAt=2024 | 400 | bad-parameter   | validAt
            /api/entities/quillmark/timeline?knownAt=x  | 400 | bad-parameter     | knownAt
            /api/entities/quillmark/timeline?order=up   | 400 | bad-parameter     | order
            /api/entities/quillmark/timeline?limit=501  | 400 | bad-parameter     | limit
            /api/entities/quillmark/timeline?cursor=abc | 400 | bad-parameter     | cursor
            /api/entities/quillmark/timeline?until=2024 | 400 | unknown-parameter | until
            /api/timeline?entity=nobody                 | 404 | unknown-entity    | entity
            /api/events/none                            | 404 | unknown-event     | event
            """)
    void namesTheFieldAndTheHint(String uri, int status, String type, String field) {
        assertThat(http.get().uri(URI.create(uri)))
                .hasStatus(status)
                .hasContentType("application/problem+json")
                .bodyJson()
                .hasPathSatisfying("$.type", at -> assertThat(at).isEqualTo("/problems/" + type))
                .hasPathSatisfying("$.field", at -> assertThat(at).isEqualTo(field))
                .hasPathSatisfying("$.hint", at -> assertThat(at).asString().startsWith("Give"));
    }
}
