package dev.dateline.search;

import static dev.dateline.fact.event.EventKind.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.Story;
import dev.dateline.graph.derive.Facts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatelineTest
@AutoConfigureMockMvc
class SearchTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
        Story accents = new Story("ledger-9", "The Ledger", "2024-05-02")
                .says(PARTNERSHIP, "2024-05", "PARTY Jörg Gröning; PARTY Café Vélo");
        facts.record(accents.article(), accents.extraction());
    }

    private JsonNode get(String q, String rest) {
        var answer = http.get().uri("/api/search?q={q}" + rest, q).exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private static List<String> strings(JsonNode items, String field) {
        return items.valueStream().map(item -> item.get(field).asString()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sued                        | Pixel Archive sued Quillmark in the UK over copyright
            SUED quillmark              | Pixel Archive sued Quillmark in the UK over copyright
            sues quillmark              | Pixel Archive sued Quillmark in the UK over copyright
            suing archives              | Pixel Archive sued Quillmark in the UK over copyright
            copyr                       | Pixel Archive sued Quillmark in the UK over copyright
            "Archive sued"              | Pixel Archive sued Quillmark in the UK over copyright
            partnering GRÖNING velo     | Jörg Gröning and Café Vélo became partners
            "groning and cafe"          | Jörg Gröning and Café Vélo became partners
            inkstone paperloom          | Inkstone acquired Paperloom for €5 million
            """)
    void findsTheClaimWithAllOfTheWords(String asked, String headline) {
        JsonNode claims = get(asked, "").get("claims").get("items");
        assertThat(strings(claims, "headline")).containsExactly(headline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sued Inkstone", "\"sued Archive\"", "\"Archive sues\"", "sud", "opyright"})
    void findsNothingElse(String asked) {
        assertThat(get(asked, "").get("claims").get("items")).isEmpty();
    }

    @Test
    void marksTheWordsInTheQuoteAndInTheText() {
        JsonNode found = get("archives suing", "");
        JsonNode quote = found.get("claims").get("items").get(0).get("quote");
        assertThat(quote.get("text").asString()).isEqualTo("Pixel Archive sued Quillmark in the UK over copyright");
        assertThat(quote.get("marks")).hasToString("[{\"start\":6,\"end\":13},{\"start\":14,\"end\":18}]");
        JsonNode article = found.get("articles").get("items").get(0);
        assertThat(article.get("article").get("id").asString()).isEqualTo("post-1");
        assertThat(article.get("passages").get(0).get("marks").get(0)).hasToString("{\"start\":6,\"end\":13}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sued   | &knownAt=2023-06-04                    | 0 | 0
            sued   | &knownAt=2023-06-05                    | 1 | 1
            sued   | &knownAt=2023-06-05&validAt=2023-01-31 | 0 | 1
            public | &knownAt=2024-04-10&validAt=2024-04-10 | 1 | 1
            """)
    void goesByBothClocks(String asked, String asOf, int claims, int articles) {
        JsonNode found = get(asked, asOf);
        assertThat(found.get("claims").get("items")).hasSize(claims);
        assertThat(found.get("articles").get("items")).hasSize(articles);
    }

    @Test
    void pagesEachListByItsCursor() {
        List<String> paged = new ArrayList<>();
        String rest = "&in=claims&limit=3";
        JsonNode page = get("quillmark", rest).get("claims");
        while (true) {
            paged.addAll(strings(page.get("items"), "id"));
            if (!page.has("next")) {
                break;
            }
            page = get("quillmark", rest + "&cursor=" + page.get("next").asString())
                    .get("claims");
        }
        List<String> whole = strings(get("quillmark", "").get("claims").get("items"), "id");
        assertThat(whole).hasSizeGreaterThan(6).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(whole);
        assertThat(get("quillmark", "&in=articles").has("claims")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            **          | -                    | q
            sued        | &in=pictures         | in
            sued        | &cursor=abc          | in
            sued        | &in=claims&cursor=ab | cursor
            sued        | &limit=0             | limit
            """)
    void namesTheFieldAndTheHint(String asked, String rest, String field) {
        assertThat(http.get().uri("/api/search?q={q}" + (rest == null ? "" : rest), asked))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.field", at -> assertThat(at).isEqualTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b", "sued AND", "(((", "\"\"\"", "quill*mark~9^", "\\", "[* TO *]", "/x/", "+ - !"})
    void takesWhateverIsTyped(String asked) {
        assertThat(http.get().uri("/search?q={q}", asked)).hasStatusOk();
        assertThat(http.get()
                        .uri("/api/search?q={q}", asked)
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isIn(200, 400);
    }

    @Test
    void showsClaimsBeneathEntitiesOnThePage() {
        assertThat(http.get().uri("/search?q={q}", "pixel sued"))
                .hasStatusOk()
                .bodyText()
                .contains("<h2 id=\"said\">Events</h2>", "<mark>Pixel</mark> Archive <mark>sued</mark> Quillmark");
    }
}
