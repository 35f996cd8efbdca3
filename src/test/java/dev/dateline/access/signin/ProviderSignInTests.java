package dev.dateline.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in with an identity provider, in a browser and with its tokens. */
@DatelineTest
@AutoConfigureMockMvc
class ProviderSignInTests {

    private static final IdentityProvider PROVIDER = new IdentityProvider();

    @Autowired
    MockMvcTester http;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        String client = "spring.security.oauth2.client.";
        settings.add(client + "registration.desk.client-id", () -> "dateline");
        settings.add(client + "registration.desk.client-secret", () -> "of-the-test");
        settings.add(client + "registration.desk.scope", () -> "openid");
        settings.add(client + "registration.desk.client-name", () -> "The Desk");
        settings.add(client + "registration.desk.authorization-grant-type", () -> "authorization_code");
        settings.add(client + "registration.desk.redirect-uri", () -> "{baseUrl}/login/oauth2/code/{registrationId}");
        settings.add(client + "provider.desk.authorization-uri", () -> PROVIDER.issuer() + "/authorize");
        settings.add(client + "provider.desk.token-uri", () -> PROVIDER.issuer() + "/token");
        settings.add(client + "provider.desk.jwk-set-uri", () -> PROVIDER.issuer() + "/keys");
        settings.add(client + "provider.desk.user-name-attribute", () -> "name");
        settings.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", () -> PROVIDER.issuer() + "/keys");
        settings.add("spring.security.oauth2.resourceserver.jwt.audiences", () -> "dateline");
        settings.add("spring.security.oauth2.resourceserver.jwt.principal-claim-name", () -> "name");
        settings.add("dateline.oidc.roles-claim", () -> "realm.groups");
        settings.add("dateline.oidc.editors", () -> "desk-editors,desk-chiefs");
    }

    private static Map<String, Object> somebody(String name, String... groups) {
        return Map.of("name", name, "realm", Map.of("groups", List.of(groups)));
    }

    private MvcTestResult get(String path, MockHttpSession session) {
        return http.get()
                .uri(URI.create(path))
                .session(session)
                .accept(MediaType.TEXT_HTML)
                .exchange();
    }

    /** Goes to the provider and comes back, as a browser does. */
    private MockHttpSession signedIn(Map<String, Object> claims) {
        MockHttpSession session = new MockHttpSession();
        String there = Objects.requireNonNull(
                get("/oauth2/authorization/desk", session).getResponse().getRedirectedUrl());
        var asked = UriComponentsBuilder.fromUriString(there).build().getQueryParams();
        PROVIDER.isAsked(claims, asked.getFirst("nonce"));
        MvcTestResult back = get("/login/oauth2/code/desk?code=1&state=" + asked.getFirst("state"), session);
        assertThat(back).hasStatus(HttpStatus.FOUND);
        return (MockHttpSession) Objects.requireNonNull(back.getRequest().getSession(false));
    }

    @Test
    void thePageLeadsToTheProvider() {
        assertThat(get("/login", new MockHttpSession()))
                .hasStatusOk()
                .bodyText()
                .contains("/oauth2/authorization/desk", "The Desk")
                .doesNotContain("type=\"password\"");
        assertThat(get("/oauth2/authorization/desk", new MockHttpSession()))
                .redirectedUrl()
                .startsWith(PROVIDER.issuer() + "/authorize?response_type=code&client_id=dateline");
    }

    @Test
    void aPersonHasTheRoleOfTheirClaim() {
        MockHttpSession editor = signedIn(somebody("ada", "desk-chiefs", "others"));
        assertThat(get("/", editor)).hasStatusOk().bodyText().contains("ada (editor)");
        assertThat(get("/articles/new", editor)).hasStatusOk();
        assertThat(get("/api/audit", editor)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aPersonWithoutARoleMayDoNothing() {
        assertThat(get("/", signedIn(somebody("eve", "others")))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whoComesBackWithoutHavingGoneThereIsRefused() {
        PROVIDER.isAsked(somebody("eve", "admin"), null);
        MockHttpSession session = new MockHttpSession();
        assertThat(get("/login/oauth2/code/desk?code=1&state=guessed", session))
                .redirectedUrl()
                .isEqualTo("/login?told=failed");
        assertThat(get("/", session)).redirectedUrl().isEqualTo("/login");
    }

    private MvcTestResult ask(String token, String path) {
        return http.get()
                .uri(path)
                .with(ClosedDateline.fromAnotherAddress())
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    @ParameterizedTest
    @CsvSource({
        "reader,       /api/timeline,  200",
        "reader,       /articles/new,  403",
        "desk-editors, /articles/new,  200",
        "admin,        /api/audit,     200",
        "editor,       /api/timeline,  403",
        "others,       /api/timeline,  403",
    })
    void aProgramHasTheRoleOfItsClaim(String group, String path, int status) {
        PROVIDER.isAsked(somebody("robot", group), null);
        assertThat(ask(PROVIDER.token(), path)).hasStatus(status);
    }

    @Test
    void aTokenThatIsForgedOrExpiredOrForOthersIsRefused() {
        PROVIDER.isAsked(somebody("robot", "admin"), null);
        Instant later = Instant.now().plusSeconds(300);
        assertThat(ask(PROVIDER.token(IdentityProvider.key(), PROVIDER.issuer(), later), "/api/timeline"))
                .hasStatus(HttpStatus.UNAUTHORIZED);
        String over = PROVIDER.token().substring(0, 40) + PROVIDER.token().substring(41);
        assertThat(ask(over, "/api/timeline")).hasStatus(HttpStatus.UNAUTHORIZED);
        PROVIDER.isAsked(Map.of("name", "robot", "realm", Map.of("groups", List.of("admin")), "aud", "others"), null);
        assertThat(ask(PROVIDER.token(), "/api/timeline")).hasStatus(HttpStatus.UNAUTHORIZED);
    }
}
