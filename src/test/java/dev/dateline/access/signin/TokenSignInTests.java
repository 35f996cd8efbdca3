package dev.dateline.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.access.account.AccessRole;
import dev.dateline.access.account.TokenSecret;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class TokenSignInTests extends ClosedDateline {

    private static final Map<String, String> TOKENS = Map.of("reader", READER, "editor", EDITOR, "admin", ADMIN);

    private MvcTestResult ask(String token, String method, String path) {
        return ask(token, method, path, fromAnotherAddress());
    }

    private MvcTestResult ask(String token, String method, String path, RequestPostProcessor from) {
        return http.method(HttpMethod.valueOf(method))
                .uri(path)
                .header("Authorization", bearer(token))
                .with(from)
                .exchange();
    }

    @ParameterizedTest
    @CsvSource({
        "reader, GET,    /api/timeline,                   200",
        "reader, GET,    /,                               200",
        "reader, HEAD,   /api/timeline,                   200",
        "reader, DELETE, /api/articles/none,              403",
        "reader, PATCH,  /api/entities/none,              403",
        "reader, POST,   /review,                         403",
        "reader, GET,    /articles/new,                   403",
        "reader, GET,    /api/audit,                      403",
        "reader, GET,    /actuator,                       403",
        "reader, DELETE, /api/timeline,                   405",
        "reader, GET,    /api/nothing,                    404",
        "editor, DELETE, /api/articles/none,              404",
        "editor, GET,    /api/timeline,                   200",
        "editor, GET,    /api/audit,                      403",
        "editor, GET,    /actuator,                       403",
        "admin,  GET,    /api/audit,                      200",
        "admin,  GET,    /actuator,                       200",
        "admin,  DELETE, /api/articles/none,              404",
        "admin,  GET,    /api/nothing,                    404",
    })
    void aRoleMayDoWhatTheTableSays(String role, String method, String path, int status) {
        assertThat(ask(Objects.requireNonNull(TOKENS.get(role)), method, path)).hasStatus(status);
    }

    @Test
    void theRoleThatIsMissingIsNamed() {
        MvcTestResult answer = ask(READER, "DELETE", "/api/articles/none");
        assertThat(answer).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("type").isEqualTo("/problems/role-too-low");
        assertThat(answer).bodyJson().extractingPath("detail").asString().contains("editor");
    }

    @Test
    void neitherASessionNorATokenAgainstForgeryIsNeeded() {
        MvcTestResult answer = ask(EDITOR, "DELETE", "/api/articles/none");
        assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getCookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dateline_0123456789ab_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "dateline_0123456789ab",
                "anything",
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbmEifQ.",
            })
    void aWrongTokenIsRefused(String token) {
        MvcTestResult answer = ask(token, "GET", "/api/timeline");
        assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("type").isEqualTo("/problems/unauthenticated");
        assertThat(answer.getResponse().getHeader("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void theSecretOfAnotherTokenIsNoneOfThisOne() {
        String mixed = READER.substring(0, "dateline_".length() + 12) + EDITOR.substring("dateline_".length() + 12);
        assertThat(TokenSecret.read(mixed)).isPresent();
        assertThat(ask(mixed, "GET", "/api/timeline")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void isRefusedAsSoonAsItIsRevoked() {
        String token =
                ACCOUNTS.createToken("short-lived", AccessRole.READER, null).text();
        assertThat(ask(token, "GET", "/api/timeline")).hasStatusOk();
        ACCOUNTS.revokeToken("short-lived");
        assertThat(ask(token, "GET", "/api/timeline")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void isRefusedOnceItHasExpired() {
        String token = ACCOUNTS.createToken("over", AccessRole.ADMIN, Duration.ofDays(-1))
                .text();
        assertThat(ask(token, "GET", "/api/timeline")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/timeline",
        "POST, /api/articles",
        "DELETE, /api/articles/none",
        "POST, /mcp",
        "GET, /v3/api-docs",
        "GET, /actuator",
        "GET, /swagger-ui/index.html",
        "GET, /api/nothing",
        "OPTIONS, /api/timeline"
    })
    void strangersAreToldToSignIn(String method, String path) {
        MvcTestResult answer = http.method(HttpMethod.valueOf(method))
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).hasHeader("WWW-Authenticate", "Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/login", "/css/base.css", "/problems/unauthenticated"})
    void someThingsAreOpenToStrangers(String path) {
        assertThat(http.get().uri(path)).hasStatusOk();
    }

    @Test
    void healthSaysNoMoreThanThat() {
        assertThat(http.get().uri("/actuator/health")).bodyJson().doesNotHavePath("components");
    }

    @Test
    void manyWrongTokensFromOneAddressAreSlowedDown() {
        RequestPostProcessor attacker = fromAnotherAddress();
        for (int i = 0; i < 20; i++) {
            assertThat(ask("guess-" + i, "GET", "/api/timeline", attacker)).hasStatus(HttpStatus.UNAUTHORIZED);
        }
        MvcTestResult slowed = ask("guess", "GET", "/api/timeline", attacker);
        assertThat(slowed).hasStatus(HttpStatus.TOO_MANY_REQUESTS).containsHeader("Retry-After");
        assertThat(ask(READER, "GET", "/api/timeline", attacker)).hasStatusOk();
    }
}
