package dev.dateline.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.dateline.Chronicle;
import dev.dateline.Story;
import dev.dateline.access.account.AccessRole;
import dev.dateline.fact.event.EventKind;
import dev.dateline.graph.derive.Facts;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class SignInTests extends ClosedDateline {

    private MvcTestResult signIn(String name, String password, MockHttpSession session, RequestPostProcessor from) {
        return http.post()
                .uri("/login")
                .session(session)
                .with(csrf())
                .with(from)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("username", name)
                .param("password", password)
                .exchange();
    }

    private MockHttpSession signedIn(String name) {
        MvcTestResult answer = signIn(name, PASSWORD, new MockHttpSession(), fromAnotherAddress());
        assertThat(answer).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo("/");
        return (MockHttpSession) Objects.requireNonNull(answer.getRequest().getSession(false));
    }

    private MvcTestResult page(String path, MockHttpSession session) {
        return http.get().uri(path).session(session).accept(MediaType.TEXT_HTML).exchange();
    }

    @Test
    void aBrowserIsLedToThePageAndThenToWhereItWanted() {
        MvcTestResult wanted =
                http.get().uri("/funding").accept(MediaType.TEXT_HTML).exchange();
        assertThat(wanted).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo("/login");
        MockHttpSession session =
                (MockHttpSession) Objects.requireNonNull(wanted.getRequest().getSession(false));
        assertThat(signIn("ana", PASSWORD, session, fromAnotherAddress()))
                .redirectedUrl()
                .endsWith("/funding");
    }

    @Test
    void aFragmentOfAPageIsNotLedAnywhere() {
        assertThat(http.get().uri("/status").accept(MediaType.TEXT_HTML).header("HX-Request", "true"))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void thePageShowsAFormAndNothingElse() {
        assertThat(http.get().uri("/login").accept(MediaType.TEXT_HTML))
                .hasStatusOk()
                .bodyText()
                .contains("type=\"password\"", "name=\"_csrf\"")
                .doesNotContain("hx-get", "/articles/new");
    }

    @Test
    void whoSignedInIsShownAndMaySignOut() {
        MockHttpSession session = signedIn("ben");
        assertThat(page("/", session)).hasStatusOk().bodyText().contains("ben (editor)", "/logout");
        assertThat(http.post().uri("/logout").session(session).with(csrf()))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .isEqualTo("/login?told=out");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theSessionGetsAnotherIdBySigningIn() {
        MockHttpSession session = new MockHttpSession();
        String before = session.getId();
        MvcTestResult answer = signIn("ana", PASSWORD, session, fromAnotherAddress());
        HttpSession after = Objects.requireNonNull(answer.getRequest().getSession(false));
        assertThat(after.getId()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "ana, wrong password",
        "ana, ''",
        "nobody, correct horse battery",
        "'', ''",
        "ANA, correct horse battery"
    })
    void aWrongNameOrPasswordIsRefusedAlike(String name, String password) {
        assertThat(signIn(name, password, new MockHttpSession(), fromAnotherAddress()))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .isEqualTo("/login?told=wrong");
    }

    @Test
    void guessingIsSlowedDownForTheGuesserAlone() {
        RequestPostProcessor guesser = fromAnotherAddress();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("cleo", "guess number " + i, new MockHttpSession(), guesser))
                    .redirectedUrl()
                    .isEqualTo("/login?told=wrong");
        }
        assertThat(signIn("cleo", PASSWORD, new MockHttpSession(), guesser))
                .redirectedUrl()
                .isEqualTo("/login?told=wait");
        assertThat(signIn("cleo", PASSWORD, new MockHttpSession(), fromAnotherAddress()))
                .redirectedUrl()
                .isEqualTo("/");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        MockHttpSession session = signedIn("ben");
        MvcTestResult forged = http.post()
                .uri("/review/none/take-back")
                .session(session)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .exchange();
        assertThat(forged).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(forged).bodyJson().extractingPath("type").isEqualTo("/problems/stale-form");
        assertThat(http.post().uri("/review/none/take-back").session(session).with(csrf()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.post().uri("/review/none/take-back").session(session).with(csrf().useInvalidToken()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theHttpInterfaceTakesASessionOnlyWithItsToken() {
        MockHttpSession session = signedIn("ben");
        assertThat(http.delete().uri("/api/articles/none").session(session)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.delete().uri("/api/articles/none").session(session).with(csrf().asHeader()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aReaderIsNotShownWhatTheyMayNotDo() {
        MockHttpSession session = signedIn("ana");
        assertThat(page("/", session)).bodyText().doesNotContain("href=\"/articles/new\"");
        assertThat(page("/articles/new", session)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page("/", signedIn("ben"))).bodyText().contains("href=\"/articles/new\"");
    }

    /** Neither a form that changes something nor a link to one: it would end in a refusal. */
    @Test
    void noPageOffersAReaderWhatEndsInARefusal(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
        Story questionable = new Story("news-1", "Harbour News", "2023-03-01")
                .says(EventKind.FUNDING_ROUND, "2023-02", "COMPANY Vetra; LEAD_INVESTOR Oakhurst");
        facts.record(questionable.article(), questionable.extraction());
        MockHttpSession reader = signedIn("ana");
        MockHttpSession editor = signedIn("ben");
        List<String> changeable = List.of(
                "/articles",
                "/articles/ledger-1",
                "/review",
                "/review/entities/organization-quillmark",
                "/sources",
                "/search?q=nobody",
                event(reader));
        for (String path : changeable) {
            assertThat(changes(path, editor)).as("an editor on " + path).isNotEmpty();
            assertThat(changes(path, reader)).as("a reader on " + path).isEmpty();
        }
    }

    /** One that sources differ on. */
    private String event(MockHttpSession session) {
        Element item = Objects.requireNonNull(document("/entities/organization-quillmark?kind=FUNDING_ROUND", session)
                .selectFirst("[data-conflict] a"));
        return item.attr("href");
    }

    private List<String> changes(String path, MockHttpSession session) {
        return document(path, session)
                .select("main form[method=post], main a[href$=/new], main a[href*=/edit], main [data-key=n]")
                .stream()
                .map(Element::cssSelector)
                .toList();
    }

    private Document document(String path, MockHttpSession session) {
        MvcTestResult answer = page(path, session);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    @Test
    void aSessionEndsWithItsUserAndWithTheOldPassword() {
        ACCOUNTS.addUser("dora", AccessRole.READER, PASSWORD);
        MockHttpSession first = signedIn("dora");
        assertThat(page("/", first)).hasStatusOk();
        ACCOUNTS.setPassword("dora", PASSWORD + "!");
        assertThat(page("/", first)).hasStatus(HttpStatus.FOUND);
        ACCOUNTS.setPassword("dora", PASSWORD);
        MockHttpSession second = signedIn("dora");
        ACCOUNTS.removeUser("dora");
        assertThat(page("/", second)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void otherSitesPagesAreRefusedHereToo() {
        assertThat(http.post()
                        .uri("/review")
                        .session(signedIn("ben"))
                        .with(csrf())
                        .header("Origin", "http://a.example"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("type")
                .isEqualTo("/problems/foreign-site");
        assertThat(http.get().uri("http://rebound.example/").session(signedIn("ben")))
                .hasStatus(HttpStatus.MISDIRECTED_REQUEST);
    }
}
