package dev.dateline.relationships.post;

import static dev.dateline.fact.event.EventKind.APPOINTMENT;
import static dev.dateline.fact.event.EventKind.DEPARTURE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.HttpAnswers;
import dev.dateline.Story;
import dev.dateline.fact.field.OwnField;
import dev.dateline.graph.derive.Facts;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** People in several places: who served at both, and whose boards interlock. */
@DatelineTest
@AutoConfigureMockMvc
class ColleaguesTests {

    @Autowired
    MockMvcTester http;

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
        Story boards = new Story("post-8", "The Post", "2022-07-01")
                .says(
                        APPOINTMENT,
                        "2022-06",
                        "PERSON Ada Lind; ORGANIZATION Inkstone",
                        own -> own.with(OwnField.TITLES, List.of("director")).with(OwnField.BOARD_SEAT, true))
                .says(
                        DEPARTURE,
                        "2021-12",
                        "PERSON Bo Reyes; ORGANIZATION Inkstone",
                        own -> own.with(OwnField.TITLES, List.of("engineer")))
                .says(
                        APPOINTMENT,
                        "2022",
                        "PERSON Gil Moss; ORGANIZATION Paperloom",
                        own -> own.with(OwnField.TITLES, List.of("CEO")));
        facts.record(boards.article(), boards.extraction());
    }

    private JsonNode items(String uri) {
        return HttpAnswers.json(http, uri).get("items");
    }

    private static String shared(JsonNode people) {
        return people.valueStream()
                .map(each -> each.get("person").get("name").asString() + " ("
                        + each.get("positions")
                                .valueStream()
                                .map(ColleaguesTests::post)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ")")
                .collect(Collectors.joining("; "));
    }

    private static String post(JsonNode post) {
        return post.path("title").asString("a post") + " of "
                + post.get("organization").get("name").asString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            organization=quillmark&organization=inkstone                       | Ada Lind (CEO of Quillmark, director of Inkstone); Bo Reyes (co-CEO of Quillmark, engineer of Inkstone)
            organization=quillmark&organization=inkstone&knownAt=2022-12-31    | Ada Lind (CEO of Quillmark, director of Inkstone)
            organization=quillmark&organization=inkstone&knownAt=2022-06-30    | ``
            organization=quillmark&organization=paperloom                      | ``
            organization=quillmark&organization=inkstone&organization=paperloom | ``
            """)
    void saysWhoServedAtEach(String question, String expected) {
        assertThat(shared(items("/api/shared-people?" + question)).replace("founder of Quillmark, ", ""))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            quillmark                    | Inkstone: Ada Lind, Bo Reyes
            inkstone                     | Quillmark: Ada Lind, Bo Reyes
            inkstone?knownAt=2022-12-31  | Quillmark: Ada Lind
            paperloom                    | ``
            """)
    void saysWhoseBoardsInterlock(String question, String expected) {
        String[] parts = question.split("\\?", -1);
        String parameters = parts.length == 1 ? "" : "?" + parts[1];
        assertThat(items("/api/entities/" + parts[0] + "/interlocks" + parameters)
                        .valueStream()
                        .map(each -> each.get("organization").get("name").asString() + ": "
                                + each.get("people")
                                        .valueStream()
                                        .map(one ->
                                                one.get("person").get("name").asString())
                                        .sorted()
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"/api/shared-people,organization", "/api/shared-people?organization=quillmark,organization"})
    void namesTheFieldAndTheHint(String uri, String field) {
        assertThat(http.get().uri(URI.create(uri)))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.field", at -> assertThat(at).isEqualTo(field));
    }
}
