package dev.dateline.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An error in a body names the field that is to blame, and no class. */
@DatelineTest
@AutoConfigureMockMvc
class StrictBodiesTests {

    @Autowired
    MockMvcTester http;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PATCH /api/entities/none        | {"nmae": "Inkstone"}                              | nmae        | alias, by, kind, lei, name
            PATCH /api/entities/none        | {"name": "Inkstone", "name": "Quillmark"}         | body        | given twice
            PATCH /api/entities/none        | {"name": 7}                                       | name        | Send a text
            PATCH /api/entities/none        | {"name": ["Inkstone"]}                            | name        | Send a text
            PATCH /api/entities/none        | {"name": {}}                                      | name        | Send a text
            PATCH /api/entities/none        | [{"name": "Inkstone"}]                            | body        | Send one JSON object
            PATCH /api/entities/none        | "Inkstone"                                        | body        | Send one JSON object
            PATCH /api/entities/none        | {"name": "Inkstone"} {}                           | body        | something follows it
            PATCH /api/entities/none        | {"name": "Inkstone"                               | body        | ends too early
            PATCH /api/entities/none        | {name: 1}                                         | body        | broken
            PATCH /api/entities/none        | -                                                 | body        | Send JSON
            POST /api/judgements            | {"verdict": "SAME", "verdict": "NOT_SAME"}        | body        | "verdict" is given twice
            POST /api/judgements            | {"verdict": "SAME", "sure": true}                 | sure        | claims, entities, events
            POST /api/judgements            | {"verdict": true}                                 | verdict     | Send a text
            POST /api/judgements            | {"entities": "Inkstone"}                          | entities    | Send a list
            POST /api/judgements            | {"entities": ["Inkstone", 4]}                     | entities[1] | Send a text
            POST /api/judgements            | {"mentions": ["a", "b"]}                          | mentions[0] | Send a list
            PUT /api/events/none/pins/when  | {"claim": "c", "why": "so"}                       | why         | Give any of claim
            POST /api/entities/none/merge   | {"wiht": "Quillmark"}                             | wiht        | with
            POST /api/entities/none/split   | {"articles": [1.5]}                               | articles[0] | Send a text
            POST /api/articles              | {"text": "a", "text": "b"}                        | body        | "text" is given twice
            POST /api/articles              | {"text": "a"} {}                                  | body        | something follows it
            """)
    void isReadWordForWord(String call, String body, String field, String said) {
        String[] parts = call.split(" ", -1);
        assertThat(http.method(HttpMethod.valueOf(parts[0]))
                        .uri(parts[1])
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.equals("-") ? "" : body))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.type", at -> assertThat(at).isEqualTo("/problems/bad-body"))
                .hasPathSatisfying("$.field", at -> assertThat(at).isEqualTo(field))
                .hasPathSatisfying(
                        "$.detail",
                        at -> assertThat(at)
                                .asString()
                                .contains(said)
                                .doesNotContain("jackson", "dateline", "Deserialization", "Constraints", "`"));
    }

    @ParameterizedTest
    @CsvSource({"PATCH /api/entities/none", "POST /api/judgements", "POST /api/articles"})
    void isNotNestedWithoutEnd(String call) {
        String[] parts = call.split(" ", -1);
        assertThat(http.method(HttpMethod.valueOf(parts[0]))
                        .uri(parts[1])
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"why\":" + "[".repeat(100_000)))
                .hasStatus(400)
                .bodyText()
                .doesNotContain("Constraints")
                .contains("/problems/bad-body");
    }

    @ParameterizedTest
    @CsvSource({"PATCH /api/entities/none, name", "POST /api/judgements, why", "PUT /api/events/none/pins/when, claim"})
    void isNotReadToTheEndWhereItIsLong(String call, String field) {
        String[] parts = call.split(" ", -1);
        String body = "{\"" + field + "\": \"" + "x".repeat(StrictBodies.MOST_BYTES) + "\"}";
        assertThat(http.method(HttpMethod.valueOf(parts[0]))
                        .uri(parts[1])
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .hasStatus(413)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/too-large");
    }

    @ParameterizedTest
    @CsvSource({"POST, /api/articles", "POST, /api/judgements", "PATCH, /api/entities/none", "POST, /articles"})
    void isNotPacked(String method, String path) {
        assertThat(http.method(HttpMethod.valueOf(method))
                        .uri(path)
                        .contentType(
                                path.equals("/articles")
                                        ? MediaType.APPLICATION_FORM_URLENCODED
                                        : MediaType.APPLICATION_JSON)
                        .header("Content-Encoding", "gzip")
                        .header("Accept", "application/json")
                        .content(new byte[] {0x1f, (byte) 0x8b, 8}))
                .hasStatus(415)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("Content-Encoding");
    }

    @Test
    void maySayThatItIsPlain() {
        assertThat(http.post()
                        .uri("/api/judgements")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Content-Encoding", "identity")
                        .content("{}"))
                .hasStatus(400);
    }
}
