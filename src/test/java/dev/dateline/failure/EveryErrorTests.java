package dev.dateline.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.NotInQuickRun;
import dev.dateline.Told;
import dev.dateline.graph.derive.Facts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Whatever is asked, and no matter which part refuses it: a program gets a problem document, and a browser a page. */
@NotInQuickRun
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = DatelineTest.OnSharedNeo4j.class)
@ExtendWith(DatelineTest.FromAnEmptyStore.class)
class EveryErrorTests {

    private static final String BROWSER = "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /api/entities?q=%FF                  | 400 | bad-parameter
            GET /api/entities?q=%uD800               | 400 | bad-parameter
            GET /api/ingest?x=%C3%28                 | 400 | bad-parameter
            GET /api/ingest?%FF=x                    | 400 | bad-parameter
            GET /api/timeline?from=%                 | 400 | bad-parameter
            GET /?q=%FF                              | 400 | bad-parameter
            GET /entities/none?from=%FF              | 400 | bad-parameter
            GET /nothing?x=%FF                       | 400 | bad-parameter
            GET /actuator/health?x=%FF               | 400 | bad-parameter
            GET /swagger-ui/index.html?x=%FF         | 400 | bad-parameter
            GET /v3/api-docs?x=%FF                   | 400 | bad-parameter
            DELETE /api/articles/none?x=%FF          | 400 | bad-parameter
            POST /api/articles?x=%FF                 | 400 | bad-parameter
            GET /api/articles/%20                    | 400 | bad-parameter
            DELETE /api/articles/%20                 | 400 | bad-parameter
            GET /api/events/%E2%80%A8                | 400 | bad-parameter
            GET /api/entities/%20/timeline           | 400 | bad-parameter
            DELETE /api/judgements/%09               | 400 | bad-parameter
            GET /articles/%20                        | 400 | bad-parameter
            GET /events/%20                          | 400 | bad-parameter
            GET /api/entities/a%00b                  | 400 | bad-request
            GET /api/%2e%2e/%2e%2e/secret            | 400 | bad-request
            GET /api/entities/%FF                    | 400 | bad-request
            GET /api/entities/%zz                    | 400 | bad-request
            TRACE /api/entities                      | 405 | wrong-method
            PROPFIND /api/entities                   | 405 | wrong-method
            GET /api/nothing                         | 404 | unknown-address
            GET /nothing                             | 404 | unknown-address
            GET /actuator/env                        | 404 | unknown-address
            GET /swagger-ui/none.js                  | 404 | unknown-address
            GET /error                               | 404 | unknown-address
            DELETE /articles/new                     | 405 | wrong-method
            GET /api/articles/none                   | 404 | unknown-article
            POST /events/none/pin                    | 400 | bad-parameter
            """)
    void isToldToProgramsAsADocumentAndToBrowsersAsAPage(String target, int status, String type) throws IOException {
        RawRequest.Answer document = RawRequest.send(port, target, "Accept: application/json");
        assertThat(document.status()).as(document.body()).isEqualTo(status);
        assertIsDocument(document, type);
        RawRequest.Answer page = RawRequest.send(port, target, BROWSER);
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.body()).contains("<main id=\"main\">").contains("</html>");
        assertIsGuarded(page);
    }

    private static void assertIsDocument(RawRequest.Answer answer, String type) {
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"/problems/" + type + "\"")
                .contains("\"status\":" + answer.status())
                .doesNotContain("Exception", "jackson", "apache", "springframework", "dev.dateline");
        assertIsGuarded(answer);
    }

    private static void assertIsGuarded(RawRequest.Answer answer) {
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: [::1", "Host: a b", "Host: x{y", "Host: one\r\nHost: other"})
    void ofABadHostIsADocument(String host) throws IOException {
        RawRequest.Answer answer = RawRequest.send(port, "GET /api/ingest", host);
        assertThat(answer.status()).isEqualTo(400);
        assertIsDocument(answer, "bad-request");
    }

    /** Tomcat gives up before it reads what form is wanted. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET / HTTP/9.9;                                              | 505
            GET / HTTP/1.1;                                              | 400
            GET /api/entities/a\b HTTP/1.1;Host: localhost               | 400
            GET /api/entities/a{b HTTP/1.1;Host: localhost               | 400
            GET nowhere HTTP/1.1;Host: localhost                         | 400
            G(T / HTTP/1.1;Host: localhost                               | 400
            GET / HTTP/1.1;Host: localhost;Transfer-Encoding: odd        | 501
            GET / HTTP/1.1;Host: localhost;Content-Length: many          | 400
            """)
    void ofABadRequestLineIsADocument(String lines, int status) throws IOException {
        RawRequest.Answer answer =
                RawRequest.sendAll(port, lines.replace(";", "\r\n") + "\r\nConnection: close\r\n\r\n");
        assertThat(answer.status()).isEqualTo(status);
        assertIsDocument(answer, "bad-request");
    }

    @Test
    void ofTooManyParametersIsADocument() throws IOException {
        RawRequest.Answer answer = RawRequest.send(port, "GET /api/timeline?" + "a=1&".repeat(1500));
        assertThat(answer.status()).isEqualTo(400);
        assertIsDocument(answer, "bad-parameter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST /           | Content-Type: */*              | 415 | wrong-media-type
            GET /api/ingest  | Content-Type: text/*           | 415 | wrong-media-type
            POST /mcp        | Content-Type: /                | 415 | wrong-media-type
            GET /mcp         | Accept: image/png;q=2          | 406 | not-acceptable
            GET /api/ingest  | Accept: nonsense               | 406 | not-acceptable
            PROPFIND /review | Content-Type: application/*    | 415 | wrong-media-type
            """)
    void ofAMediaTypeThatIsNoneIsADocument(String target, String header, int status, String type) throws IOException {
        RawRequest.Answer answer = RawRequest.send(port, target, header);
        assertThat(answer.status()).isEqualTo(status);
        assertIsDocument(answer, type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT /api/events/none/pin", "PATCH /api/entities/none", "DELETE /api/articles/none"})
    void ofAFormThatCannotBeReadIsADocument(String target) throws IOException {
        byte[] form = "a=%zz&b=%FF".getBytes(StandardCharsets.US_ASCII);
        RawRequest.Answer answer = RawRequest.send(
                port, target, form, "Content-Type: application/x-www-form-urlencoded", "Content-Length: 11");
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /api/articles", "POST /api/judgements", "PATCH /api/entities/none"})
    void ofABodyInPartsIsADocument(String target) throws IOException {
        for (String type : new String[] {"multipart/form-data", "multipart/form-data; boundary=x"}) {
            RawRequest.Answer answer = RawRequest.send(port, target, "Content-Type: " + type, "Content-Length: 0");
            assertThat(answer.status()).isEqualTo(415);
            assertIsDocument(answer, "wrong-media-type");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/entities/AC%2FDC", "/api/entities/AC%2fDC/timeline", "/api/entities/AC%2FDC/positions",
                "/api/entities/AC%2FDC/graph?format=graphml", "/entities/AC%2FDC", "/entities/AC%2FDC/people",
                "/api/entities/Back%5CSlash", "/api/entities/50%25%20Off"
            })
    void isNotThatANameHasASlash(String path, @Autowired Facts facts) throws IOException {
        Told concerts = Told.by("a1", "The Courier", "2022-10-18")
                .organization("AC/DC")
                .organization("Back\\Slash")
                .organization("50% Off");
        facts.record(concerts.article(), concerts.extraction());
        assertThat(RawRequest.send(port, "GET " + path).status()).isEqualTo(200);
        RawRequest.Answer unknown = RawRequest.send(port, "GET /api/events/AC%2FDC");
        assertThat(unknown.status()).isEqualTo(404);
        assertIsDocument(unknown, "unknown-event");
    }
}
