package dev.dateline.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class HeadersTests extends ClosedDateline {

    private MvcTestResult ask(String path) {
        return http.get().uri(path).header("Authorization", bearer(ADMIN)).exchange();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/css/base.css",
                "/webjars/d3/dist/d3.min.js",
                "/api/timeline",
                "/api/nothing",
                "/actuator/health",
                "/swagger-ui/index.html",
                "http://rebound.example/api/timeline"
            })
    void everyAnswerTellsBrowsersWhatTheyMayDoWithIt(String path) {
        MvcTestResult answer = ask(path);
        assertThat(answer)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; ")
                .contains("frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'");
        assertThat(answer.getResponse().getHeaders("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void pagesMadeForItMayBeFramed() {
        MvcTestResult answer = ask("/embed/none");
        assertThat(answer).doesNotContainHeader("X-Frame-Options");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("form-action 'none'", "script-src 'self'")
                .doesNotContain("frame-ancestors");
    }

    @Test
    void tagsStillSpareAnswers() {
        String tag = ask("/api/timeline").getResponse().getHeader("ETag");
        assertThat(http.get()
                        .uri("/api/timeline")
                        .header("Authorization", bearer(READER))
                        .header("If-None-Match", Objects.requireNonNull(tag)))
                .hasStatus(304)
                .hasHeader("Cache-Control", "no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/../api/timeline", "//api/timeline", "/api/%00", "/api/entities/..%2Fsecret"})
    void addressesThatLeadAroundAreRefused(String path) {
        MvcTestResult answer = http.get()
                .uri(java.net.URI.create(path))
                .header("Authorization", bearer(ADMIN))
                .exchange();
        assertThat(answer.getResponse().getStatus()).isBetween(400, 499);
        assertThat(answer.getResponse().getContentType()).startsWith("application/problem+json");
    }
}
