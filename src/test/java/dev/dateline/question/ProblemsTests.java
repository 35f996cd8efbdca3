package dev.dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every error has a type that can be looked up where it came from. */
@DatelineTest
@AutoConfigureMockMvc
class ProblemsTests {

    @Autowired
    MockMvcTester http;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /api/nothing          | *                | -                | 404 | unknown-address
            DELETE | /api/funding-rounds   | *                | -                | 405 | wrong-method
            GET    | /api/funding-rounds   | image/png        | -                | 406 | not-acceptable
            POST   | /api/articles         | *                | text/plain       | 415 | wrong-media-type
            POST   | /api/articles         | *                | application/json | 400 | bad-body
            GET    | /api/articles/none    | *                | -                | 404 | unknown-article
            """)
    void everyErrorHasAType(String method, String path, String accept, String content, int status, String type) {
        var request = http.method(HttpMethod.valueOf(method)).uri(URI.create(path));
        if (!accept.equals("*")) {
            request = request.header("Accept", accept);
        }
        if (!content.equals("-")) {
            request = request.header("Content-Type", content).content("{");
        }
        assertThat(request)
                .hasStatus(status)
                .hasContentType("application/problem+json")
                .doesNotContainHeader("ETag")
                .bodyJson()
                .hasPathSatisfying("$.type", at -> assertThat(at).isEqualTo("/problems/" + type))
                .hasPathSatisfying("$.status", at -> assertThat(at).isEqualTo(status));
        assertThat(http.get().uri("/problems/" + type))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>" + type + "</h1>")
                .contains(status + ". ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            image/png       | /api/entities/none          | application/json
            text/html       | /api/funding-rounds         | application/json application/jsonl text/csv
            nonsense/none   | /api/timeline               | application/json application/jsonl application/ld+json text/calendar text/csv
            text/csv        | /api/entities/none/graph    | application/json application/graphml+xml application/json+ftm application/ld+json
            """)
    void listsTheFormatsThatThereAre(String accept, String path, String formats) {
        assertThat(http.get().uri(path).header("Accept", accept))
                .hasStatus(406)
                .hasContentType("application/problem+json")
                .bodyJson()
                .hasPathSatisfying("$.field", at -> assertThat(at).isEqualTo("Accept"))
                .hasPathSatisfying(
                        "$.formats", at -> assertThat(at).asArray().containsExactly((Object[]) formats.split(" ")));
    }

    @Test
    void doesNothingThatItCannotAnswer() {
        assertThat(http.post()
                        .uri("/api/articles")
                        .header("Accept", "image/png")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\": \"Nobody will hear of it.\"}"))
                .hasStatus(406);
        assertThat(http.get().uri("/api/articles"))
                .bodyJson()
                .extractingPath("items")
                .asArray()
                .isEmpty();
    }

    @Test
    void listsThemAll() {
        assertThat(http.get().uri("/problems")).hasStatusOk().bodyText().contains("/problems/ambiguous-name");
        assertThat(http.get().uri("/problems/sunburn")).hasStatus(404);
    }
}
