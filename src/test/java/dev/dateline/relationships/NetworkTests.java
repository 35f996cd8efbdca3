package dev.dateline.relationships;

import static dev.dateline.fact.EventKind.APPOINTMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.Story;
import dev.dateline.graph.Facts;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Neighbourhoods, and people in several places. */
@DatelineTest
@AutoConfigureMockMvc
class NetworkTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
        Story story = new Story("herald-4", "The Herald", "2021-06-01")
                .says(APPOINTMENT, "2021", "PERSON Bo Reyes; ORGANIZATION Inkstone", own -> own.titles(List.of("CFO")));
        facts.record(story.article(), story.extraction());
    }

    private JsonNode get(String uri) {
        var answer = http.get().uri(URI.create(uri)).exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private static List<String> names(JsonNode items, String pointer) {
        return items.valueStream().map(item -> item.at(pointer).asString()).toList();
    }

    @Test
    void growsByHops() {
        JsonNode near = get("/api/entities/paperloom/graph");
        assertThat(names(near.get("nodes"), "/name")).containsExactly("Paperloom", "Inkstone");
        assertThat(names(near.get("edges"), "/type")).containsExactly("ACQUIRED");
        assertThat(near.get("truncated").asBoolean()).isFalse();
        JsonNode far = get("/api/entities/paperloom/graph?hops=2");
        assertThat(names(far.get("nodes"), "/name")).contains("Elm Ventures", "Harbour Vane", "Bo Reyes");
        JsonNode cut = get("/api/entities/paperloom/graph?hops=2&limit=3");
        assertThat(cut.get("nodes")).hasSize(3);
        assertThat(cut.get("truncated").asBoolean()).isTrue();
        assertThat(get("/api/entities/paperloom/graph?knownAt=2023-06-04").get("nodes"))
                .hasSize(1);
    }

    @Test
    void saysWhoServedAtBoth() {
        JsonNode both = get("/api/shared-people?organization=quillmark&organization=inkstone")
                .get("items");
        assertThat(names(both, "/person/name")).containsExactly("Bo Reyes");
        assertThat(names(both.get(0).get("positions"), "/title")).containsExactlyInAnyOrder("CFO", "co-CEO");
        assertThat(get("/api/shared-people?organization=quillmark&organization=inkstone&knownAt=2024-03-24")
                        .get("items"))
                .isEmpty();
    }

    @Test
    void saysWhichOrganizationsSharePeople() {
        JsonNode interlocks = get("/api/entities/inkstone/interlocks").get("items");
        assertThat(names(interlocks, "/organization/name")).containsExactly("Quillmark");
        assertThat(names(interlocks.get(0).get("people"), "/person/name")).containsExactly("Bo Reyes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/entities/paperloom/graph?hops=5       | 400 | hops
            /api/entities/nobody/graph                 | 404 | entity
            /api/shared-people?organization=quillmark  | 400 | organization
            /api/entities/nobody/interlocks            | 404 | entity
            """)
    void namesTheFieldAndTheMend(String uri, int status, String field) {
        assertThat(http.get().uri(URI.create(uri)))
                .hasStatus(status)
                .bodyJson()
                .hasPathSatisfying("$.field", at -> assertThat(at).isEqualTo(field));
    }
}
