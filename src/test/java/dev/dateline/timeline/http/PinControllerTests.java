package dev.dateline.timeline.http;

import static dev.dateline.fact.event.EventKind.FUNDING_ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.Story;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.graph.derive.Facts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatelineTest
@AutoConfigureMockMvc
class PinControllerTests {

    @Autowired
    Facts facts;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void twoAmounts() {
        SharedNeo4j.empty();
        raises("a1", "The Ledger", "2024-01-10", 50);
        raises("a2", "The Post", "2024-01-11", 50);
        raises("a3", "The Herald", "2024-01-12", 55);
    }

    private void raises(String id, String outlet, String day, long millions) {
        Story story = new Story(id, outlet, day)
                .says(
                        FUNDING_ROUND,
                        "2024-01",
                        "COMPANY Quillmark; LEAD_INVESTOR Harbour",
                        own -> own.with(OwnField.RAISED, Money.of(millions * 1_000_000, "USD")));
        facts.record(story.article(), story.extraction());
    }

    @Test
    void letsAPersonChooseWhatIsShownAndTakeItBack() {
        String claim = claimOf("a3");
        MvcTestResult pinned = pin("raised", claim);
        assertThat(pinned).hasStatusOk();
        assertThat(raised(event())).isEqualTo(55_000_000);
        assertThat(raised(rounds(), "items[0].raised.amount")).isEqualTo(55_000_000);
        assertThat(JsonPath.<List<String>>read(event(), "conflicts[?(@.field == 'raised')].pinned"))
                .containsExactly(claim);
        assertThat(JsonPath.<List<Object>>read(event(), "conflicts[0].values")).hasSize(2);
        assertThat(http.delete().uri(address("raised"))).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(raised(event())).isEqualTo(50_000_000);
        assertThat(event()).doesNotContain("pinned");
        assertThat(http.delete().uri(address("raised"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theLastChoiceHoldsAndGoesWithItsArticle() {
        pin("raised", claimOf("a1"));
        pin("raised", claimOf("a3"));
        assertThat(raised(event())).isEqualTo(55_000_000);
        facts.remove(new ArticleId("a3"));
        assertThat(raised(event())).isEqualTo(50_000_000);
    }

    @ParameterizedTest
    @CsvSource({
        "raised,    nothing, 400, claim",
        "raised,    '',      400, claim",
        "valuation, a3,      404, field",
    })
    void saysWhatCannotBePinned(String field, String of, int status, String wrong) {
        MvcTestResult refused = pin(field, of.equals("a3") ? claimOf("a3") : of);
        assertThat(refused).hasStatus(status);
        assertThat(refused).bodyJson().extractingPath("field").isEqualTo(wrong);
    }

    @Test
    void knowsNoOtherEvents() {
        assertThat(http.delete().uri("/api/events/funding-round-none/pins/raised"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyJson()
                .extractingPath("type")
                .isEqualTo("/problems/unknown-event");
    }

    private MvcTestResult pin(String field, String claim) {
        return http.put()
                .uri(address(field))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"claim\": \"" + claim + "\"}")
                .exchange();
    }

    private String claimOf(String article) {
        return JsonPath.<List<String>>read(event(), "claims[?(@.article.id == '" + article + "')].id")
                .getFirst();
    }

    private String address(String field) {
        return "/api/events/" + id() + "/pins/" + field;
    }

    private String id() {
        return JsonPath.read(rounds(), "items[0].id");
    }

    private String rounds() {
        return get("/api/funding-rounds");
    }

    private String event() {
        return get("/api/events/" + id());
    }

    private static int raised(String event) {
        return raised(event, "raised.amount");
    }

    private static int raised(String json, String path) {
        return JsonPath.parse(json).read(path, Integer.class);
    }

    private String get(String address) {
        byte[] body = http.get().uri(address).exchange().getResponse().getContentAsByteArray();
        return new String(body, StandardCharsets.UTF_8);
    }
}
