package dev.dateline.review.judgement;

import static dev.dateline.fact.event.EventKind.FOUNDING;
import static dev.dateline.fact.event.EventKind.LAYOFF;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.Told;
import dev.dateline.graph.derive.Facts;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatelineTest
@AutoConfigureMockMvc
class JudgementControllerTests {

    private static final String MERGE = """
        {"verdict": "SAME", "entities": ["organization-alder", "Alder Capital"], "why": "one address", "by": "Ada"}\
        """;

    private final MockMvcTester http;

    @Autowired
    Facts facts;

    JudgementControllerTests(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @BeforeEach
    void aStory() {
        SharedNeo4j.empty();
        record(
                Told.by("a1", "The Courier", "2022-10-18")
                        .organization("Alder Capital")
                        .person("Ada Cole")
                        .claim(FOUNDING, "2019", "COMPANY=Alder Capital", "FOUNDER=Ada Cole"),
                Told.by("a2", "Northern Ledger", "2022-10-19")
                        .organization("Alder")
                        .claim(LAYOFF, "2022-07", "COMPANY=Alder"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"mentions\": []}", "{\"mentions\": [\"a1#none\"]}", "{\"articles\": [\"a1\"]}"})
    void aSplitPartsSomeOfItsMentionsAndNotAll(String body) {
        assertThat(post("/api/entities/organization-alder-capital/split", body))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("field")
                .isEqualTo("mentions");
    }

    @Test
    void theQueueHoldsWhatTheRulesCannotTell() {
        assertThat(get("/api/judgements?state=unsure")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
            {"waiting": 1, "items": [{"about": "ENTITIES", "state": "UNSURE", "source": "RULE", "verdict": "UNSURE",
              "left": {"id": "organization-alder", "name": "Alder"},
              "right": {"id": "organization-alder-capital", "name": "Alder Capital"},
              "why": "“Alder” may be short for “Alder Capital”, but no article says so."}]}\
            """);
    }

    @Test
    void aDecisionIsKeptHonouredAndTakenBack() {
        MvcTestResult said = post("/api/judgements", MERGE);
        assertThat(said).hasStatus(HttpStatus.CREATED);
        String address = String.valueOf(said.getResponse().getHeader("Location"));
        assertThat(get("/api/judgements")).bodyJson().extractingPath("waiting").isEqualTo(0);
        assertThat(get("/api/judgements?state=same")).bodyJson().isLenientlyEqualTo("""
            {"items": [{"source": "PERSON", "verdict": "SAME", "why": "one address", "by": "Ada"}]}\
            """);
        assertThat(get("/api/entities/organization-alder")).bodyJson().isLenientlyEqualTo("""
            {"id": "organization-alder-capital", "eventCount": 2}\
            """);
        assertThat(http.delete().uri(address)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(http.delete().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/api/entities/organization-alder")).bodyJson().isLenientlyEqualTo("""
            {"id": "organization-alder", "eventCount": 1}\
            """);
        assertThat(get("/api/entities/organization-alder/history")).bodyJson().isLenientlyEqualTo("""
            {"items": [{"state": "TAKEN_BACK", "verdict": "SAME", "by": "Ada"}]}\
            """);
    }

    @Test
    void aBlankNameOfWhoTakesBackIsNoName() {
        MvcTestResult said = post("/api/judgements", MERGE);
        String address = said.getResponse().getHeader("Location") + "?by={by}";
        assertThat(http.delete().uri(address, " ")).hasStatus(HttpStatus.NO_CONTENT);
        try (Session session = SharedNeo4j.driver().session()) {
            assertThat(session.run("MATCH (j:Judgement {state: 'TAKEN_BACK'}) RETURN j.takenBackBy AS by")
                            .single()
                            .get("by")
                            .isNull())
                    .isTrue();
        }
    }

    @Test
    void aFormerIdOfAnEventFindsIt() throws UnsupportedEncodingException {
        record(Told.by("a4", "Dial Weekly", "2022-10-01").organization("Alder").claim(LAYOFF, null, "COMPANY=Alder"));
        List<String> layoffs = JsonPath.read(
                get("/api/timeline?entity=organization-alder").getResponse().getContentAsString(), "$.items[*].id");
        assertThat(layoffs).hasSize(2);
        String both = "{\"verdict\": \"SAME\", \"events\": [\"%s\", \"%s\"]}"
                .formatted(layoffs.getFirst(), layoffs.getLast());
        assertThat(post("/api/judgements", both)).hasStatus(HttpStatus.CREATED);
        for (String layoff : layoffs) {
            assertThat(get("/api/events/" + layoff))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("claimCount")
                    .isEqualTo(2);
        }
    }

    @Test
    void mergingAndSplittingAreJudgements() {
        assertThat(post("/api/entities/organization-alder/merge", "{\"with\": \"organization-alder-capital\"}"))
                .hasStatus(HttpStatus.CREATED);
        assertThat(get("/api/entities/organization-alder/explanation"))
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"id": "organization-alder-capital", "name": "Alder Capital",
                     "mentions": [{"id": "a1#e0", "name": "Alder Capital"}, {"id": "a2#e0", "name": "Alder"}]}\
                    """);
        MvcTestResult split = post("/api/entities/organization-alder-capital/split", "{\"articles\": [\"a2\"]}");
        assertThat(split).hasStatus(HttpStatus.CONFLICT);
        assertThat(split).bodyJson().isLenientlyEqualTo("""
            {"type": "/problems/contradiction", "against": [{"verdict": "SAME"}]}\
            """);
        record(Told.by("a3", "Dial Weekly", "2023-01-05").organization("Alder"));
        assertThat(post("/api/entities/organization-alder/split", "{\"articles\": [\"a3\"]}"))
                .hasStatus(HttpStatus.CREATED);
        assertThat(get("/api/judgements?state=not-same"))
                .bodyJson()
                .extractingPath("items")
                .asArray()
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
        {}                                                                          | 400 | bad-judgement
        {"verdict": "MAYBE", "entities": ["Alder", "Alder Capital"]}                | 400 | bad-judgement
        {"verdict": "SAME", "entities": ["Alder"]}                                  | 400 | bad-judgement
        {"verdict": "SAME", "entities": ["Alder", "Alder"]}                         | 400 | bad-judgement
        {"verdict": "SAME", "entities": ["Alder", "Ada Cole"]}                      | 400 | bad-judgement
        {"verdict": "SAME", "entities": ["Alder", "Nobody"]}                        | 404 | unknown-entity
        {"verdict": "SAME", "events": ["layoff-1", "layoff-2"]}                     | 404 | unknown-event
        {"verdict": "NOT_SAME", "mentions": [["a1#e0"], ["a9#e9"]]}                 | 400 | bad-judgement
        """)
    void whatCannotBeTakenDownIsExplained(String body, int status, String type) {
        MvcTestResult refused = post("/api/judgements", body);
        assertThat(refused).hasStatus(status);
        assertThat(refused).bodyJson().extractingPath("type").isEqualTo("/problems/" + type);
    }

    @Test
    void thePageAsksAndTakesTheAnswer() throws UnsupportedEncodingException {
        assertThat(get("/review")).hasStatusOk().bodyText().contains("may be short for", "Not the same");
        assertThat(http.post()
                        .uri("/review")
                        .param("about", "ENTITIES")
                        .param("left", "organization-alder")
                        .param("right", "organization-alder-capital")
                        .param("verdict", "NOT_SAME"))
                .hasStatus(HttpStatus.FOUND);
        MvcTestResult page = get("/review");
        assertThat(page).bodyText().contains("Nothing to review", "is not the same as");
        String id = JsonPath.read(
                get("/api/judgements?state=not-same").getResponse().getContentAsString(), "$.items[0].id");
        assertThat(http.post().uri("/review/" + id + "/take-back")).hasStatus(HttpStatus.FOUND);
        assertThat(get("/review")).bodyText().contains("may be short for");
    }

    @Test
    void anotherSitesPageCannotDecide() {
        assertThat(http.post()
                        .uri("/api/judgements")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(MERGE)
                        .header("Sec-Fetch-Site", "cross-site"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult get(String uri) {
        return http.get().uri(uri).exchange();
    }

    private MvcTestResult post(String uri, String body) {
        return http.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private void record(Told... told) {
        for (Told one : told) {
            facts.record(one.article(), one.extraction());
        }
    }
}
