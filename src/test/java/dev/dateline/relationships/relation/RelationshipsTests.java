package dev.dateline.relationships.relation;

import static dev.dateline.fact.event.EventKind.ACQUISITION;
import static dev.dateline.fact.event.EventKind.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.HttpAnswers;
import dev.dateline.SharedNeo4j;
import dev.dateline.Story;
import dev.dateline.cypher.Queries;
import dev.dateline.graph.derive.Facts;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@DatelineTest
@AutoConfigureMockMvc
class RelationshipsTests {

    @Autowired
    MockMvcTester http;

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
        Story beyond = new Story("beyond", "The Post", "2024-02-03")
                .says(PARTNERSHIP, "2090", "PARTY Farwell Group; PARTY Nearby Mills")
                .says(PARTNERSHIP, "2021", "PARTY Farwell Group; PARTY Nearby Mills")
                .says(ACQUISITION, "2091", "ACQUIRER Farwell Group; TARGET Someday Works")
                .says(ACQUISITION, "2020", "ACQUIRER Aside Works; TARGET Beside Mills");
        facts.record(beyond.article(), beyond.extraction());
        try (Session session = SharedNeo4j.driver().session()) {
            session.run(new Queries().get("tests/name-investors")).consume();
        }
    }

    private JsonNode get(String uri) {
        return HttpAnswers.json(http, uri);
    }

    private List<String> relations(String uri) {
        return get(uri).get("items")
                .valueStream()
                .map(edge -> edge.get("direction").asString() + " "
                        + edge.get("type").asString() + " "
                        + edge.get("entity").get("name").asString())
                .toList();
    }

    @Test
    void saysHowAnEntityStandsToOthers() {
        assertThat(relations("/api/entities/Harbour%20Vane/relationships"))
                .containsExactly(
                        "OUT INVESTED_IN Inkstone",
                        "OUT INVESTED_IN Quillmark",
                        "OUT LED_ROUND_OF Quillmark",
                        "BOTH CO_INVESTED_WITH Elm Ventures",
                        "BOTH CO_INVESTED_WITH Oakhurst Capital",
                        "OUT DEMANDED_OF Quillmark",
                        "OUT CONCERNED Ada Lind");
        assertThat(relations("/api/entities/quillmark/relationships?type=sued,founded"))
                .containsExactly("IN FOUNDED Ada Lind", "IN SUED Pixel Archive");
    }

    @Test
    void datesThemAndNamesTheEventsTheyRestOn() {
        JsonNode together = get("/api/entities/Harbour%20Vane/relationships?type=CO_INVESTED_WITH")
                .get("items")
                .get(0);
        assertThat(together.get("first").get("edtf").asString()).isEqualTo("2021-04");
        assertThat(together.get("last").get("edtf").asString()).isEqualTo("2022-10-17");
        assertThat(together.get("eventIds")).hasSize(2);
    }

    @Test
    void goesByBothClocks() {
        assertThat(relations("/api/entities/quillmark/relationships?type=SUED&knownAt=2023-06-04"))
                .isEmpty();
        assertThat(relations("/api/entities/quillmark/relationships?type=SUED&validAt=2023-01-31"))
                .isEmpty();
        assertThat(relations("/api/entities/quillmark/relationships?type=SUED&validAt=2023-02-01"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            validAt=2023-06-01&knownAt=2024-06-01 | Ada Lind CEO DEFINITE
            validAt=2024-04-01&knownAt=2024-06-01 | Bo Reyes co-CEO DEFINITE, Cy Tanaka co-CEO DEFINITE
            validAt=2024-04-01&knownAt=2024-03-24 | Ada Lind CEO DEFINITE
            validAt=2024-03-22&knownAt=2024-06-01 | Ada Lind CEO DEFINITE
            validAt=2019-06-01&knownAt=2024-06-01 | Ada Lind CEO POSSIBLE
            """)
    void saysWhoHeldWhichPost(String asOf, String expected) {
        List<String> held = get("/api/entities/quillmark/positions?" + asOf)
                .get("items")
                .valueStream()
                .filter(position -> position.has("title"))
                .map(position -> position.get("person").get("name").asString() + " "
                        + position.get("title").asString() + " "
                        + position.get("certainty").asString())
                .toList();
        assertThat(String.join(", ", held)).isEqualTo(expected);
    }

    @Test
    void saysWhichPostsAPersonHeld() {
        JsonNode now = get("/api/entities/ada%20lind/positions").get("items");
        assertThat(now.valueStream().filter(position -> position.has("title"))).isEmpty();
        JsonNode past = get("/api/entities/ada%20lind/positions?history=true").get("items");
        JsonNode ceo = past.valueStream()
                .filter(position -> position.path("title").asString("").equals("CEO"))
                .findFirst()
                .orElseThrow();
        assertThat(ceo.get("organization").get("name").asString()).isEqualTo("Quillmark");
        assertThat(ceo.get("from").get("edtf").asString()).isEqualTo("2019");
        assertThat(ceo.get("to").get("edtf").asString()).isEqualTo("2024-03-23");
        assertThat(ceo.get("eventIds")).hasSize(2);
    }

    @Test
    void findsTheShortestWaysBetweenTwo() {
        JsonNode ways = get("/api/paths?from=pixel%20archive&to=paperloom").get("items");
        assertThat(ways)
                .isNotEmpty()
                .allSatisfy(way -> assertThat(way.get("length").asInt()).isEqualTo(4));
        JsonNode steps = ways.get(0).get("steps");
        assertThat(steps.get(0).get("event").get("headline").asString())
                .isEqualTo("Pixel Archive sued Quillmark in the UK over copyright");
        assertThat(steps.get(0).get("fromRoles").get(0).asString()).isEqualTo("PLAINTIFF");
        assertThat(steps.get(3).get("to").get("name").asString()).isEqualTo("Paperloom");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from=harbour%20vane&to=inkstone                       | 1
            from=harbour%20vane&to=inkstone&excludeKind=FUNDING_ROUND | 0
            from=harbour%20vane&to=inkstone&knownAt=2021-04-30    | 0
            from=harbour%20vane&to=inkstone&since=2022            | 0
            from=harbour%20vane&to=inkstone&excludeRole=INVESTOR  | 1
            from=pixel%20archive&to=paperloom&maxLength=3         | 0
            from=pixel%20archive&to=paperloom&exclude=harbour%20vane  | 1
            from=pixel%20archive&to=paperloom&exclude=harbour%20vane&exclude=elm%20ventures | 0
            from=harbour%20vane&to=inkstone&exclude=inkstone      | 1
            from=pixel%20archive&to=paperloom&excludeSubkind=OUTLET | 1
            from=pixel%20archive&to=paperloom&excludeSubkind=INVESTOR | 0
            from=quillmark&to=quillmark                           | 0
            """)
    void findsOnlyWaysThatWereAskedFor(String question, int atLeast) {
        JsonNode ways = get("/api/paths?" + question).get("items");
        assertThat(ways.size()).isBetween(atLeast, atLeast * 10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/entities/nobody/relationships         | 404 | unknown-entity    | entity
            /api/entities/quillmark/relationships?type=LIKES | 400 | bad-parameter | type
            /api/entities/quillmark/relationships?kind=X | 400 | unknown-parameter | kind
            /api/entities/quillmark/positions?validAt=X | 400 | bad-parameter     | validAt
            /api/entities/quillmark/positions?history=X | 400 | bad-parameter     | history
            /api/paths?from=quillmark                  | 400 | bad-parameter      | to
            /api/paths?from=quillmark&to=inkstone&exclude=nobody | 404 | unknown-entity | exclude
            /api/paths?from=quillmark&to=inkstone&excludeSubkind=X | 400 | bad-parameter | excludeSubkind
            /api/paths?from=quillmark&to=nobody        | 404 | unknown-entity     | to
            /api/paths?from=quillmark&to=inkstone&maxLength=7 | 400 | bad-parameter | maxLength
            """)
    void namesTheFieldAndTheHint(String uri, int status, String type, String field) {
        assertThat(http.get().uri(URI.create(uri)))
                .hasStatus(status)
                .bodyJson()
                .hasPathSatisfying("$.type", at -> assertThat(at).isEqualTo("/problems/" + type))
                .hasPathSatisfying("$.field", at -> assertThat(at).isEqualTo(field));
    }

    @Test
    void pagesByItsCursor() {
        JsonNode whole = get("/api/entities/quillmark/relationships").get("items");
        JsonNode first = get("/api/entities/quillmark/relationships?limit=2");
        JsonNode rest = get("/api/entities/quillmark/relationships?limit=500&cursor="
                + first.get("next").asString());
        assertThat(rest.has("next")).isFalse();
        assertThat(Stream.concat(
                        first.get("items").valueStream(), rest.get("items").valueStream()))
                .containsExactlyElementsOf(whole);
    }

    @Test
    void pagesPositionsToo() {
        String asked = "/api/entities/quillmark/positions?history=true";
        List<JsonNode> whole =
                get(asked + "&limit=500").get("items").valueStream().toList();
        assertThat(whole).hasSizeGreaterThan(2);
        assertThat(pages(asked + "&limit=2")).isEqualTo(whole);
        assertThat(get(asked + "&limit=2").get("items")).hasSize(2);
    }

    /** As of yesterday nothing is stored, so what is stored as of today is compared with what the events make. */
    @ParameterizedTest
    @ValueSource(strings = {"", "&type=CO_INVESTED_WITH,INVESTED_IN,FOUNDED", "&status=PLANNED,DENIED,ALLEGED"})
    void storesWhatFollowsFromTheEvents(String narrowed) {
        for (String entity : List.of("harbour%20vane", "quillmark", "ada%20lind", "farwell%20group")) {
            String path = "/api/entities/" + entity + "/relationships?";
            List<JsonNode> workedOut = pages(path + "limit=500&knownAt="
                    + LocalDate.now(ZoneId.systemDefault()).minusDays(1) + narrowed);
            assertThat(pages(path + "limit=2" + narrowed)).as(entity).isEqualTo(workedOut);
        }
    }

    @Test
    void answersFromTheEventsWhereOneRelatesTooManyToBeStored() {
        run("MATCH (bond:Bond {from: 'organization-aside-works'}) DETACH DELETE bond");
        assertThat(relations("/api/entities/Aside%20Works/relationships")).isEmpty();
        run("MATCH (:Entity {id: 'organization-aside-works'})-[part:PARTICIPATED_IN]->() SET part.apart = true");
        assertThat(relations("/api/entities/Aside%20Works/relationships")).containsExactly("OUT ACQUIRED Beside Mills");
    }

    private static void run(String query) {
        try (Session session = SharedNeo4j.driver().session()) {
            session.run(query).consume();
        }
    }

    private List<JsonNode> pages(String path) {
        JsonNode page = get(path);
        List<JsonNode> all = new ArrayList<>(page.get("items").valueStream().toList());
        while (page.has("next")) {
            page = get(path + "&cursor=" + page.get("next").asString());
            all.addAll(page.get("items").valueStream().toList());
        }
        return all;
    }
}
