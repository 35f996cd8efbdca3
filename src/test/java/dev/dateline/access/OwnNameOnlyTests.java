package dev.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatelineTest
@AutoConfigureMockMvc
@TestPropertySource(
        properties = {"dateline.hosts=desk.example", "dateline.cors.origins=https://pages.example,http://other.example"
        })
class OwnNameOnlyTests {

    @Autowired
    MockMvcTester http;

    @ParameterizedTest
    @CsvSource({
        "localhost, true",
        "127.0.0.1, true",
        "127.1.2.3, true",
        "[::1], true",
        "dateline.localhost, true",
        "desk.example, true",
        "rebound.example, false",
        "127.0.0.1.rebound.example, false",
        "localhost.rebound.example, false",
        "192.0.2.7, false",
    })
    void answersUnderItsOwnNamesOnly(String host, boolean answers) {
        var answer = http.get().uri("http://" + host + ":8080/api/timeline").exchange();
        assertThat(answer).hasStatus(answers ? HttpStatus.OK : HttpStatus.MISDIRECTED_REQUEST);
        if (!answers) {
            assertThat(answer).bodyJson().extractingPath("type").isEqualTo("/problems/foreign-host");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://pages.example, GET, true",
        "http://other.example, GET, true",
        "https://pages.example, DELETE, false",
        "https://elsewhere.example, GET, false",
    })
    void letsTheNamedSitesReadAndNoOthers(String origin, String method, boolean allowed) {
        var preflight = http.options()
                .uri("/api/timeline")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", method);
        if (allowed) {
            assertThat(preflight).hasStatusOk().hasHeader("Access-Control-Allow-Origin", origin);
            assertThat(http.get().uri("/api/timeline").header("Origin", origin))
                    .hasStatusOk()
                    .hasHeader("Access-Control-Allow-Origin", origin);
        } else {
            assertThat(preflight).hasStatus(HttpStatus.FORBIDDEN).doesNotContainHeader("Access-Control-Allow-Origin");
        }
    }

    @Test
    void sharesNoPages() {
        assertThat(http.get().uri("/").header("Origin", "https://pages.example"))
                .doesNotContainHeader("Access-Control-Allow-Origin");
    }
}
