package dev.dateline.graph.derive;

import static dev.dateline.fact.event.EventKind.APPOINTMENT;
import static dev.dateline.fact.event.EventKind.FUNDING_ROUND;
import static dev.dateline.fact.event.EventKind.LAWSUIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.Story;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Corrections of a page, and copies of a text. */
@DatelineTest
@AutoConfigureMockMvc
class ProvenanceTests {

    @Autowired
    Facts facts;

    @Autowired
    Fingerprint fingerprint;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void empty() {
        SharedNeo4j.empty();
    }

    private static Story wrong() {
        return new Story("v1", "The Ledger", "2023-02-01")
                .says(
                        FUNDING_ROUND,
                        "2023-01",
                        "COMPANY Quillmark; LEAD_INVESTOR Harbour",
                        own -> own.with(OwnField.RAISED, Money.of(50_000_000, "USD")))
                .says(LAWSUIT, "2023-01", "PLAINTIFF Elm Pictures; DEFENDANT Quillmark")
                .says(
                        APPOINTMENT,
                        "2023-01",
                        "PERSON Bo Reyes; ORGANIZATION Quillmark",
                        own -> own.with(OwnField.TITLES, List.of("CEO")));
    }

    private static Story corrected(String publishedAt) {
        return new Story("v2", "The Ledger", publishedAt)
                .at("v1")
                .says(
                        FUNDING_ROUND,
                        "2023-01",
                        "COMPANY Quillmark; LEAD_INVESTOR Harbour",
                        own -> own.with(OwnField.RAISED, Money.of(55_000_000, "USD")));
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatWasKnownBefore() {
        tell(wrong(), corrected("2023-02-10"));
        assertThat(raised("")).isEqualTo(55_000_000);
        assertThat(raised("?knownAt=2023-02-10")).isEqualTo(55_000_000);
        assertThat(raised("?knownAt=2023-02-09")).isEqualTo(50_000_000);
        assertThat(JsonPath.<Integer>read(get("/api/funding-rounds"), "items[0].sourceCount"))
                .isEqualTo(1);
        assertThat(JsonPath.<List<Object>>read(get("/api/funding-rounds"), "items[0].conflicts"))
                .isEmpty();
    }

    @Test
    void bothVersionsNameEachOther() {
        tell(wrong(), corrected("2023-02-10"));
        String older = get("/api/articles/v1");
        assertThat(JsonPath.<String>read(older, "supersededBy")).isEqualTo("v2");
        assertThat(JsonPath.<String>read(older, "supersededFrom")).isEqualTo("2023-02-10");
        String newer = get("/api/articles/v2");
        assertThat(JsonPath.<String>read(newer, "supersedes")).isEqualTo("v1");
        assertThat(JsonPath.<String>read(newer, "knownFrom")).isEqualTo("2023-02-10");
        assertThat(get("/articles/v1")).contains("later version", "/articles/v2", "10 February 2023");
        assertThat(get("/articles/v2")).contains("earlier version", "/articles/v1");
    }

    @Test
    void aCorrectionOfTheSameDayIsKnownFromTheDayOnWhichItCameIn() {
        tell(wrong(), corrected("2023-02-01"));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(JsonPath.<String>read(get("/api/articles/v2"), "knownFrom")).isEqualTo(today.toString());
        assertThat(raised("?knownAt=" + today.minusDays(1))).isEqualTo(50_000_000);
        assertThat(raised("?knownAt=" + today)).isEqualTo(55_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/entities/elm%20pictures/timeline?",
                "/api/timeline?kind=LAWSUIT",
                "/api/timeline?kind=LAWSUIT&order=DESC",
                "/api/entities/elm%20pictures/timeline?order=DESC",
                "/api/entities/elm%20pictures/relationships?",
                "/api/entities/quillmark/positions?",
                "/api/entities/bo%20reyes/positions?",
                "/api/paths?from=Elm%20Pictures&to=Quillmark"
            })
    void whatACorrectionTakesBackIsOnlyToldOfTheDaysBefore(String question) {
        tell(wrong(), corrected("2023-02-10"));
        assertThat(items(question)).isEmpty();
        assertThat(items(question + "&knownAt=2023-02-09")).hasSize(1);
        assertThat(items(question + "&knownAt=2023-01-31")).isEmpty();
        assertThat(facts.remove(new ArticleId("v2"))).isTrue();
        assertThat(items(question)).hasSize(1);
        assertThat(items(question + "&knownAt=2023-02-09")).hasSize(1);
    }

    @Test
    void anEventThatIsTakenBackIsUnknownNow() {
        tell(wrong());
        String event = "/api/events/" + JsonPath.<String>read(get("/api/timeline?kind=LAWSUIT"), "items[0].id");
        tell(corrected("2023-02-10"));
        assertThat(http.get().uri(event)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get().uri(event + "?knownAt=2023-02-09")).hasStatusOk();
    }

    @Test
    void theOrderOfArrivalDoesNotMatterAndDeletingTheCorrectionBringsTheOlderVersionBack() {
        tell(wrong());
        List<String> before = fingerprint.lines();
        tell(corrected("2023-02-10"));
        List<String> both = fingerprint.lines();
        facts.remove(new ArticleId("v2"));
        assertThat(fingerprint.lines()).isEqualTo(before);
        SharedNeo4j.empty();
        tell(corrected("2023-02-10"), wrong());
        assertThat(fingerprint.lines()).isEqualTo(both);
    }

    @Test
    void copiesOfOneTextAreOneSource() {
        Story wire = longStory("wire-1", "Wire", "2023-02-01", 50);
        tell(
                wire,
                longStory("post-1", "The Post", "2023-02-02", 50),
                longStory("herald-1", "Herald", "2023-02-02", 50));
        assertThat(sources()).isEqualTo(1);
        assertThat(raised("")).isEqualTo(50_000_000);
        tell(short55("ledger-1", "The Ledger", "2023-02-03"));
        assertThat(sources()).isEqualTo(2);
        tell(short55("courier-1", "The Courier", "2023-02-03"));
        assertThat(sources()).isEqualTo(3);
        assertThat(raised("")).as("two voices against three copies of one").isEqualTo(55_000_000);
    }

    @Test
    void theVoiceOfACopyIsItsOwnOnceTheFirstOneIsGone() {
        tell(longStory("post-1", "The Post", "2023-02-02", 50), short55("post-2", "The Post", "2023-02-03"));
        List<String> without = fingerprint.lines();
        tell(longStory("wire-1", "Wire", "2023-02-01", 50));
        assertThat(sources()).isEqualTo(2);
        facts.remove(new ArticleId("wire-1"));
        assertThat(sources()).isEqualTo(1);
        assertThat(fingerprint.lines()).isEqualTo(without);
    }

    private static Story longStory(String id, String outlet, String day, long millions) {
        return new Story(id, outlet, day)
                .says(
                        FUNDING_ROUND,
                        "2023-01",
                        "COMPANY Quillmark; LEAD_INVESTOR Harbour",
                        own -> own.with(OwnField.RAISED, Money.of(millions * 1_000_000, "USD")))
                .says(LAWSUIT, "2023-01", "PLAINTIFF Elm Pictures; DEFENDANT Quillmark")
                .says(LAWSUIT, "2023-02", "PLAINTIFF Oakhurst Library; DEFENDANT Inkstone Printing Works")
                .says(
                        APPOINTMENT,
                        "2023-01",
                        "PERSON Bo Reyes; ORGANIZATION Quillmark",
                        own -> own.with(OwnField.TITLES, List.of("chief executive")));
    }

    private static Story short55(String id, String outlet, String day) {
        return new Story(id, outlet, day)
                .says(
                        FUNDING_ROUND,
                        "2023-01",
                        "COMPANY Quillmark; LEAD_INVESTOR Harbour",
                        own -> own.with(OwnField.RAISED, Money.of(55_000_000, "USD")));
    }

    private void tell(Story... stories) {
        for (Story story : stories) {
            facts.record(story.article(), story.extraction());
        }
    }

    private int raised(String asOf) {
        return JsonPath.parse(get("/api/funding-rounds" + asOf)).read("items[0].raised.amount", Integer.class);
    }

    private int sources() {
        return JsonPath.<Integer>read(get("/api/funding-rounds"), "items[0].sourceCount");
    }

    private List<Object> items(String question) {
        return JsonPath.read(get(question), "items");
    }

    private String get(String address) {
        byte[] body =
                http.get().uri(URI.create(address)).exchange().getResponse().getContentAsByteArray();
        return new String(body, StandardCharsets.UTF_8);
    }
}
