package dev.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatelineTest
@AutoConfigureMockMvc
class SameOriginOnlyTests {

    @Autowired
    MockMvcTester http;

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            DELETE, /api/articles/none, -,                     -,           404
            DELETE, /api/articles/none, same-origin,           -,           404
            DELETE, /api/articles/none, -, http://localhost:8080,           404
            DELETE, /api/articles/none, cross-site,            -,           403
            DELETE, /api/articles/none, same-site,             -,           403
            DELETE, /api/articles/none, -, http://rebound.example,          403
            DELETE, /api/articles/none, -, http://localhost:3000,           403
            DELETE, /api/articles/none, -,                     null,        403
            POST,   /review/entities/none/names,  cross-site, -,            403
            POST,   /review/entities/none/merge,  cross-site, -,            403
            POST,   /review/entities/none/split,  -, http://pages.example,  403
            POST,   /events/none/pin,             same-site,  -,            403
            POST,   /events/none/unpin?field=raised, -,       -,            404
            GET,    /mcp,               cross-site,            -,           403
            GET,    /%6dcp,             cross-site,            -,           403
            GET,    /;x/mcp,            cross-site,            -,           403
            GET,    /api/timeline,      cross-site,            -,           200
            """)
    void refusesWhatAnotherSitesPageSends(String method, String path, String site, String origin, int status) {
        var request =
                http.method(HttpMethod.valueOf(method)).uri(URI.create(path)).header("Host", "localhost:8080");
        if (site != null) {
            request = request.header("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request = request.header("Origin", origin);
        }
        assertThat(request).hasStatus(status);
        if (status == 403) {
            assertThat(request.exchange()).bodyJson().extractingPath("type").isEqualTo("/problems/foreign-site");
        }
    }

    @Test
    void tellsOtherSitesNothingUnlessTheyAreNamed() {
        assertThat(http.get().uri("/api/timeline").header("Origin", "https://pages.example"))
                .doesNotContainHeader("Access-Control-Allow-Origin");
        assertThat(http.options()
                        .uri("/api/timeline")
                        .header("Origin", "https://pages.example")
                        .header("Access-Control-Request-Method", "GET"))
                .doesNotContainHeader("Access-Control-Allow-Origin")
                .satisfies(answer -> assertThat(answer.getResponse().getStatus())
                        .isIn(HttpStatus.OK.value(), HttpStatus.FORBIDDEN.value()));
    }
}
