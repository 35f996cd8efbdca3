package dev.dateline.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatelineTest
@AutoConfigureMockMvc
class ArticleControllerTests {

    private static final String STORY = """
            {"url": "https://quay.example/vetra", "outlet": "The Quay", "title": "Vetra hires",
             "publishedAt": "2024-03-22", "text": "Vetra hired Nils Okoye as CFO.\\r\\nHe starts in May. 🚢"}""";

    private final MockMvcTester http;

    ArticleControllerTests(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @BeforeEach
    void empty() {
        SharedNeo4j.empty();
    }

    @Test
    void acceptsAnArticleAndSaysWhereToAskForIt() {
        MvcTestResult accepted = post(STORY);
        assertThat(accepted).hasStatus(HttpStatus.ACCEPTED);
        assertThat(accepted).bodyJson().extractingPath("status").isEqualTo("QUEUED");
        String address = location(accepted);
        assertThat(http.get().uri(address)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"status": "QUEUED", "language": "en", "title": "Vetra hires", "publishedAt": "2024-03-22",
                         "text": "Vetra hired Nils Okoye as CFO.\\r\\nHe starts in May. 🚢"}""");
    }

    @Test
    void keepsOneArticleOfOneContent() {
        MvcTestResult first = post(STORY);
        MvcTestResult second = post(STORY.replace("vetra\"", "vetra?utm_source=mail\"")
                .replace("May. ", "May.\u00a0\\n")
                .replace("{\"url", "{\"id\": \"7\", \"url"));
        assertThat(second).hasStatusOk();
        assertThat(location(second)).isEqualTo(location(first));
        assertThat(nodes()).isEqualTo(1);
    }

    @Test
    void saysThatATextIsNotInEnglish() {
        MvcTestResult accepted = post("{\"text\": \"Der Vorstand hat am Dienstag eine neue Chefin berufen.\"}");
        assertThat(accepted).hasStatus(HttpStatus.ACCEPTED);
        assertThat(accepted).bodyJson().extractingPath("language").isEqualTo("de");
        assertThat(accepted).bodyJson().extractingPath("note").asString().contains("German");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    {"text": ""}                                   | 400 | bad-article | text
                    {"title": "Vetra hires"}                       | 400 | bad-article | text
                    {"text": "a", "html": "<p>a</p>"}              | 400 | bad-article | html
                    {"text": "a", "publishedAt": "2999-01-01"}     | 400 | bad-article | publishedAt
                    {"text": "a", "publishedAt": "yesterday"}      | 400 | bad-article | publishedAt
                    {"text": "a", "url": "quay.example"}           | 400 | bad-article | url
                    {"text": "a", "publishdAt": "2024-03-22"}      | 400 | bad-article | publishdAt
                    {"text": 7}                                    | 400 | bad-article | text
                    {"text": "a"                                   | 400 | bad-body    | body
                    [{"text": "a"}]                                | 400 | bad-body    | body
                    ``                                             | 400 | bad-body    | body
                    """)
    void refusesBadInputAndStoresNothing(String body, int status, String type, String field) {
        assertRefused(post(body), status, type, field);
    }

    @Test
    void refusesATextOverTheLimit() {
        assertRefused(post("{\"text\": \"" + "words ".repeat(180_000) + "\"}"), 413, "too-large", "text");
        assertRefused(post("{\"text\": \"" + "x".repeat(26 << 20) + "\"}"), 413, "too-large", "body");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin = "{\"text\": \"café au lait\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(
                http.post()
                        .uri("/api/articles")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(latin)
                        .exchange(),
                400,
                "bad-body",
                "body");
    }

    @Test
    void removesAnArticleOnce() {
        String address = location(post(STORY));
        assertThat(http.delete().uri(address)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(http.delete().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(nodes()).isZero();
    }

    @Test
    void listsTheLastSubmittedFirstAPageAtATime() {
        for (String story : List.of("First.", "Second.", "Third.")) {
            post("{\"text\": \"" + story + "\", \"title\": \"" + story + "\"}");
        }
        MvcTestResult page = http.get().uri("/api/articles?limit=2").exchange();
        assertThat(page).bodyJson().extractingPath("items[*].title").asArray().containsExactly("Third.", "Second.");
        String next = JsonPath.read(new String(page.getResponse().getContentAsByteArray(), UTF_8), "next");
        assertThat(http.get().uri("/api/articles?limit=2&cursor={next}", next))
                .bodyJson()
                .satisfies(last -> {
                    assertThat(last).extractingPath("items[*].title").asArray().containsExactly("First.");
                    assertThat(last).doesNotHavePath("next");
                });
    }

    @Test
    void countsWhatWaits() {
        post(STORY);
        assertThat(http.get().uri("/api/ingest"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"queued\": 1, \"extracting\": 0, \"done\": 0, \"failed\": 0}");
    }

    private static void assertRefused(MvcTestResult refused, int status, String type, String field) {
        assertThat(refused).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused).bodyJson().extractingPath("type").isEqualTo("/problems/" + type);
        assertThat(refused).bodyJson().extractingPath("field").isEqualTo(field);
        assertThat(refused).bodyJson().extractingPath("hint").asString().isNotBlank();
        assertThat(nodes()).isZero();
    }

    private MvcTestResult post(String body) {
        return http.post()
                .uri("/api/articles")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(UTF_8))
                .exchange();
    }

    private static String location(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    private static int nodes() {
        try (Session session = SharedNeo4j.driver().session()) {
            return session.run("MATCH (n) WHERE NOT n:Migration AND NOT n:Lock RETURN count(n)")
                    .single()
                    .get(0)
                    .asInt();
        }
    }
}
