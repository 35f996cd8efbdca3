package dev.dateline.review.correction;

import static dev.dateline.fact.event.EventKind.FOUNDING;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.Told;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.derive.Facts;
import java.io.UnsupportedEncodingException;
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
class AmendmentControllerTests {

    private static final String ALDER = "/api/entities/organization-alder-capital";

    private final MockMvcTester http;

    @Autowired
    Facts facts;

    AmendmentControllerTests(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @BeforeEach
    void aStory() {
        SharedNeo4j.empty();
        record(Told.by("a1", "The Courier", "2022-10-18")
                .organization("Alder Capital")
                .organization("Birch Partners")
                .claim(FOUNDING, "2019", "COMPANY=Alder Capital"));
    }

    @Test
    void whatIsSaidHoldsForLaterArticlesAndIsTakenBack() throws UnsupportedEncodingException {
        assertThat(patch(ALDER, "{\"name\": \"Alder Group\", \"wikidata\": \"q42\", \"by\": \"Ada\"}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"id": "organization-alder-capital", "name": "Alder Group", "aliases": ["Alder Capital"],
                     "externalIds": {"wikidata": "Q42"}}\
                    """);
        record(Told.by("a2", "Northern Ledger", "2022-11-01").organization("Alder Capital LLC"));
        assertThat(get(ALDER)).bodyJson().extractingPath("name").isEqualTo("Alder Group");
        assertThat(get("/api/entities/Alder Group")).hasStatusOk();
        facts.remove(new ArticleId("a2"));
        String history = get(ALDER + "/history").getResponse().getContentAsString();
        assertThat(JsonPath.<Integer>read(history, "$.amendments.length()")).isEqualTo(2);
        JsonPath.<List<String>>read(history, "$.amendments[*].id")
                .forEach(id -> assertThat(http.delete().uri(ALDER + "/amendments/" + id))
                        .hasStatus(HttpStatus.NO_CONTENT));
        assertThat(get(ALDER)).bodyJson().isStrictlyEqualTo("""
            {"id": "organization-alder-capital", "kind": "ORGANIZATION", "name": "Alder Capital", "aliases": [],
             "mentionCount": 1, "eventCount": 1, "articleCount": 1}\
            """);
    }

    @Test
    void anIdElsewhereIsOfOne() {
        assertThat(patch(ALDER, "{\"ticker\": \"NASDAQ:ALDR\"}")).hasStatusOk();
        MvcTestResult taken = patch("/api/entities/organization-birch-partners", "{\"ticker\": \"NASDAQ:ALDR\"}");
        assertThat(taken).hasStatus(HttpStatus.CONFLICT);
        assertThat(taken).bodyJson().isLenientlyEqualTo("""
            {"type": "/problems/taken-id", "field": "ticker", "candidates": [{"id": "organization-alder-capital"}]}\
            """);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
        {}                                  | name
        {"name": " "}                       | name
        {"alias": "…"}                      | alias
        {"alias": "\\u202e\\u0000"}          | alias
        {"kind": "bakery"}                  | kind
        {"kind": ""}                        | kind
        {"kind": "PERSON", "subkind": "COURT"} | subkind
        {"subkind": "bakery"}               | subkind
        {"wikidata": "P31"}                 | wikidata
        {"lei": "0000ALDERCAPITAL0084"}     | lei
        {"lei": "0000ALDER"}                  | lei
        {"ticker": "not a symbol"}          | ticker
        """)
    void whatCannotBeSaidIsExplained(String body, String field) {
        MvcTestResult refused = patch(ALDER, body);
        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(refused).bodyJson().extractingPath("field").isEqualTo(field);
    }

    @Test
    void aNameIsKeptWithoutWhatCannotBeSeen() {
        assertThat(patch(ALDER, "{\"name\": \"\\u0000Alder \\u202eGroup\", \"alias\": \"Al\\u2066der\"}"))
                .bodyJson()
                .isLenientlyEqualTo("{\"name\": \"Alder Group\", \"aliases\": [\"Alder\", \"Alder Capital\"]}");
    }

    @Test
    void anOrganizationIsOfAnotherSort() {
        assertThat(patch(ALDER, "{\"subkind\": \"regulator\"}"))
                .bodyJson()
                .extractingPath("subkind")
                .isEqualTo("REGULATOR");
    }

    @Test
    void aKindIsCorrectedAndTakenBack() throws UnsupportedEncodingException {
        patch(ALDER, "{\"subkind\": \"investor\"}");
        assertThat(patch(ALDER, "{\"kind\": \"product\", \"why\": \"a piece of software\"}"))
                .bodyJson()
                .isStrictlyEqualTo("""
                    {"id": "organization-alder-capital", "kind": "PRODUCT", "name": "Alder Capital", "aliases": [],
                     "mentionCount": 1, "eventCount": 1, "articleCount": 1}\
                    """);
        record(Told.by("a2", "Northern Ledger", "2022-11-01").organization("Alder Capital"));
        assertThat(get("/api/entities?q=alder&kind=PRODUCT")).bodyText().contains("organization-alder-capital");
        assertThat(get("/api/entities?q=alder&kind=ORGANIZATION")).bodyText().doesNotContain("alder-capital");
        assertThat(patch(ALDER, "{\"subkind\": \"company\"}")).hasStatus(HttpStatus.BAD_REQUEST);
        String history = get(ALDER + "/history").getResponse().getContentAsString();
        String id = JsonPath.<List<String>>read(history, "$.amendments[?(@.field == 'KIND')].id")
                .getFirst();
        http.delete().uri(ALDER + "/amendments/" + id).exchange();
        assertThat(get(ALDER)).bodyJson().isLenientlyEqualTo("{\"kind\": \"ORGANIZATION\", \"subkind\": \"INVESTOR\"}");
    }

    @Test
    void whatIsMergedGoesByTheKindThatArticlesGive() {
        patch("/api/entities/organization-birch-partners", "{\"kind\": \"PERSON\"}");
        MvcTestResult merged = http.post()
                .uri(ALDER + "/merge")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"with\": \"organization-birch-partners\"}")
                .exchange();
        assertThat(merged).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void aKindAndItsSortAreCorrectedTogether() {
        patch(ALDER, "{\"kind\": \"PLACE\"}");
        assertThat(patch(ALDER, "{\"kind\": \"ORGANIZATION\", \"subkind\": \"COURT\"}"))
                .bodyJson()
                .isLenientlyEqualTo("{\"kind\": \"ORGANIZATION\", \"subkind\": \"COURT\"}");
    }

    @Test
    void aLegalEntityIdentifierHasItsCheckDigits() {
        assertThat(patch(ALDER, "{\"lei\": \"0000ALDERCAPITAL0083\"}"))
                .bodyJson()
                .extractingPath("externalIds.lei")
                .isEqualTo("0000ALDERCAPITAL0083");
    }

    private MvcTestResult get(String uri) {
        return http.get().uri(uri).exchange();
    }

    private MvcTestResult patch(String uri, String body) {
        return http.patch()
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
