package dev.dateline.timeline.read;

import static dev.dateline.fact.event.EventKind.ACQUISITION;
import static dev.dateline.fact.event.EventKind.LAWSUIT;
import static dev.dateline.fact.event.EventKind.RULING;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.Story;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.graph.derive.Facts;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A bid and the next, a case and the rulings in it. */
@DatelineTest
@AutoConfigureMockMvc
class SequelsTests {

    @Autowired
    Facts facts;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void aBidAndACase() {
        SharedNeo4j.empty();
        bid("bid-1", "2023-11-07", 100);
        bid("bid-2", "2024-02-06", 121);
        tell(new Story("case-1", "The Post", "2023-02-01")
                .says(
                        LAWSUIT,
                        "2023-01-17",
                        "PLAINTIFF Elm Pictures; DEFENDANT Quillmark",
                        own -> own.with(OwnField.JURISDICTION, "UK")));
        tell(new Story("case-2", "The Post", "2023-12-01")
                .says(
                        LAWSUIT,
                        "2023-01",
                        "PLAINTIFF Elm Pictures; DEFENDANT Quillmark",
                        own -> own.with(OwnField.JURISDICTION, "the United Kingdom")
                                .with(OwnField.STAGE, "trial")));
        tell(new Story("case-3", "The Post", "2024-05-08")
                .says(
                        RULING,
                        "2024-05-07",
                        "PLAINTIFF Elm Pictures; DEFENDANT Quillmark",
                        own -> own.with(OwnField.OUTCOME, "settled")));
    }

    private void bid(String id, String day, long millions) {
        tell(new Story(id, "The Ledger", day)
                .says(
                        ACQUISITION,
                        Status.PLANNED,
                        day,
                        "ACQUIRER Inkstone; TARGET Paperloom",
                        own -> own.with(OwnField.PRICE, Money.of(millions * 1_000_000, "USD"))));
    }

    private void tell(Story story) {
        facts.record(story.article(), story.extraction());
    }

    @Test
    void aRaisedBidFollowsTheFirst() {
        String bids = get("/api/timeline?kind=ACQUISITION");
        String first = JsonPath.read(bids, "items[0].id");
        String second = JsonPath.read(bids, "items[1].id");
        assertThat(ids("/api/events/" + second, "follows")).containsExactly(first);
        assertThat(ids("/api/events/" + first, "followedBy")).containsExactly(second);
        assertThat(get("/api/events/" + first + "?knownAt=2024-02-05")).doesNotContain("followedBy");
        facts.remove(new ArticleId("bid-2"));
        assertThat(get("/api/events/" + first)).doesNotContain("followedBy");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-31, 2026-01-01, filed",
        "2023-12-01, 2026-01-01, trial",
        "2024-05-06, 2026-01-01, trial",
        "2024-05-07, 2026-01-01, settled",
        "2024-05-07, 2023-11-30, filed",
        "2024-05-07, 2024-05-07, trial",
    })
    void howFarACaseIsDependsOnTheDay(String validAt, String knownAt, String stage) {
        String asOf = "validAt=" + validAt + "&knownAt=" + knownAt;
        String timeline = get("/api/timeline?kind=LAWSUIT&" + asOf);
        assertThat(JsonPath.<List<String>>read(timeline, "items[*].stage")).containsExactly(stage);
        String event = get("/api/events/" + JsonPath.read(timeline, "items[0].id") + "?" + asOf);
        assertThat(JsonPath.<List<String>>read(event, "stages[*].stage")).last().isEqualTo(stage);
    }

    @Test
    void aRulingFollowsItsCaseAndIsItsLastStage() {
        String suit = JsonPath.read(get("/api/timeline?kind=LAWSUIT"), "items[0].id");
        String ruling = JsonPath.read(get("/api/timeline?kind=RULING"), "items[0].id");
        assertThat(ids("/api/events/" + ruling, "follows")).containsExactly(suit);
        assertThat(ids("/api/events/" + suit, "followedBy")).containsExactly(ruling);
        String stages = get("/api/events/" + suit);
        assertThat(JsonPath.<List<String>>read(stages, "stages[*].stage")).containsExactly("filed", "trial", "settled");
        assertThat(JsonPath.<String>read(stages, "stages[2].eventId")).isEqualTo(ruling);
    }

    private List<String> ids(String address, String list) {
        return JsonPath.read(get(address), list + "[*].id");
    }

    private String get(String address) {
        byte[] body =
                http.get().uri(URI.create(address)).exchange().getResponse().getContentAsByteArray();
        return new String(body, StandardCharsets.UTF_8);
    }
}
