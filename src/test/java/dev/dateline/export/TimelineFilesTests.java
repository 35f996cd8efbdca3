package dev.dateline.export;

import static dev.dateline.fact.event.EventKind.DEMAND;
import static dev.dateline.fact.event.EventKind.PRODUCT_RELEASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.HttpAnswers;
import dev.dateline.Story;
import dev.dateline.graph.derive.Facts;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatelineTest
@AutoConfigureMockMvc
class TimelineFilesTests {

    private static final String QUILLMARK = "/api/entities/quillmark/timeline?validAt=2024-06-01&knownAt=2024-06-01";

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
        Story hostile = new Story("hostile-1", "=cmd|'/c calc'!A1", "2020-05-01")
                .says(PRODUCT_RELEASE, "2020-04-30", "COMPANY Sawtooth; PRODUCT Sawtooth Pen")
                .says(DEMAND, "2020", "DEMANDER =Bad, \"Inc\"; ADDRESSEE Sawtooth");
        facts.record(hostile.article(), hostile.extraction());
    }

    private List<CSVRecord> rows(String uri) throws IOException {
        String text = HttpAnswers.text(http, uri);
        assertThat(text).startsWith("\uFEFF");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(text.substring(1)))) {
            return parser.getRecords();
        }
    }

    @Test
    void fillsASpreadsheet() throws IOException {
        List<CSVRecord> rows = rows(QUILLMARK + "&format=csv&kind=FUNDING_ROUND");
        assertThat(rows).hasSize(1);
        CSVRecord round = rows.getFirst();
        assertThat(round.get("date")).isEqualTo("2022-10-17");
        assertThat(round.get("status")).isEqualTo("HAPPENED");
        assertThat(round.get("raised_amount")).isEqualTo("101000000");
        assertThat(round.get("raised_currency")).isEqualTo("USD");
        assertThat(round.get("valuation_basis")).isEqualTo("POST_MONEY");
        assertThat(round.get("participants")).startsWith("COMPANY: Quillmark; LEAD_INVESTOR: Harbour Vane; ");
        assertThat(round.get("source")).isEqualTo("The Ledger");
        assertThat(round.get("source_url")).isEqualTo("https://news.example/ledger-1");
        assertThat(round.get("source_published")).isEqualTo("2022-10-18");
        assertThat(round.get("last_published")).isEqualTo("2022-10-19");
        assertThat(round.get("quote")).contains("Harbour Vane").contains("$101 million");
        assertThat(round.get("other_reports")).contains("$90 million").contains("The Herald, 2022-10-19");
        assertThat(round.get("conflicts")).isEqualTo("raised: $101 million / $90 million");
        assertThat(round.get("valid_at")).isEqualTo("2024-06-01");
        assertThat(round.get("known_at")).isEqualTo("2024-06-01");
    }

    @Test
    void keepsDatesAsUncertainAsTheyAre() throws IOException {
        CSVRecord founding = rows(QUILLMARK + "&format=csv&kind=FOUNDING").getFirst();
        assertThat(founding.get("date")).hasSize(4);
        assertThat(founding.get("earliest")).endsWith("-01-01");
        assertThat(founding.get("latest")).endsWith("-12-31");
        assertThat(founding.get("date_basis")).isEqualTo("STATED");
    }

    @Test
    void defusesFormulasFromThePages() throws IOException {
        List<CSVRecord> rows = rows("/api/entities/sawtooth/timeline?format=csv");
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.get("source")).startsWith("'=cmd|");
            assertThat(row.toList()).noneSatisfy(cell -> assertThat(cell).matches("(?s)\\s*[=+@-].*"));
        });
    }

    @Test
    void writesTheSameEventsAsJson() {
        List<JsonNode> lines = HttpAnswers.text(http, QUILLMARK + "&format=jsonl")
                .lines()
                .map(json::readTree)
                .toList();
        JsonNode items = json.readTree(HttpAnswers.text(http, QUILLMARK)).get("items");
        assertThat(lines).hasSize(items.size());
        assertThat(lines.stream().map(line -> line.get("id")))
                .containsExactlyElementsOf(
                        items.valueStream().map(item -> item.get("id")).toList());
        JsonNode round = lines.stream()
                .filter(line -> line.get("kind").asString().equals("FUNDING_ROUND"))
                .findFirst()
                .orElseThrow();
        assertThat(round.get("claims")).hasSize(2);
        JsonNode claim = round.get("claims").get(0);
        assertThat(claim.get("evidence").get("quote").asString()).contains("$101 million");
        assertThat(claim.get("article").get("url").asString()).isEqualTo("https://news.example/ledger-1");
        assertThat(round.get("when").get("edtf").asString()).isEqualTo("2022-10-17");
        assertThat(round.get("asOf").get("knownAt").asString()).isEqualTo("2024-06-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/entities/quillmark/timeline?format=csv       | */*              | text/csv;charset=UTF-8          | organization-quillmark-timeline.csv
        /api/entities/quillmark/timeline?format=CSV       | application/json | text/csv;charset=UTF-8          | organization-quillmark-timeline.csv
        /api/entities/quillmark/timeline                  | text/csv         | text/csv;charset=UTF-8          | organization-quillmark-timeline.csv
        /api/entities/quillmark/timeline                  | application/jsonl, text/csv;q=0.5 | application/jsonl;charset=UTF-8 | organization-quillmark-timeline.jsonl
        /api/entities/quillmark/timeline                  | application/ld+json | application/ld+json;charset=UTF-8 | organization-quillmark-timeline.jsonld
        /api/entities/quillmark/timeline                  | text/calendar    | text/calendar;charset=UTF-8     | organization-quillmark-timeline.ics
        /api/entities/quillmark/timeline?format=timelinejs | */*             | application/json;charset=UTF-8  | organization-quillmark-timeline.json
        /api/timeline?format=jsonl                        | */*              | application/jsonl;charset=UTF-8 | timeline.jsonl
        /api/timeline                                     | application/jsonl | application/jsonl;charset=UTF-8 | timeline.jsonl
        /api/timeline?entity=quillmark,inkstone&format=csv | */*             | text/csv;charset=UTF-8          | organization-inkstone-and-1-more-timeline.csv
        """)
    void isNamedByWhatIsAskedFor(String uri, String accept, String type, String file) {
        var answer = http.get()
                .uri(URI.create(uri))
                .header(HttpHeaders.ACCEPT, accept)
                .exchange();
        assertThat(answer).hasStatusOk();
        MockHttpServletResponse response = answer.getResponse();
        assertThat(response.getContentType()).isEqualTo(type);
        assertThat(response.getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("attachment; filename=\"" + file + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/entities/quillmark/timeline             | */*
        /api/entities/quillmark/timeline             | application/json
        /api/entities/quillmark/timeline?format=json | text/html,*/*;q=0.8
        /api/timeline?format=json                    | */*
        /api/timeline                                | text/html,application/xhtml+xml,*/*;q=0.8
        """)
    void staysJsonWhereNothingElseIsAskedFor(String uri, String accept) {
        assertThat(http.get().uri(URI.create(uri)).header(HttpHeaders.ACCEPT, accept))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("application/json")
                .bodyJson()
                .hasPath("$.items");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/entities/quillmark/timeline?format=pdf       | */*      | 400 | bad-parameter     | format
        /api/entities/quillmark/timeline?format=          | */*      | 400 | bad-parameter     | format
        /api/entities/nobody/timeline?format=csv          | */*      | 404 | unknown-entity    | entity
        /api/entities/quillmark/timeline?kind=X           | text/csv | 400 | bad-parameter     | kind
        /api/entities/quillmark/timeline?format=csv&kid=X | text/csv | 400 | unknown-parameter | kid
        /api/entities/quillmark/positions?format=csv      | */*      | 400 | unknown-parameter | format
        """)
    void saysWhatThereIsInstead(String uri, String accept, int status, String type, String field) {
        assertThat(http.get().uri(URI.create(uri)).header(HttpHeaders.ACCEPT, accept))
                .hasStatus(status)
                .hasContentType("application/problem+json")
                .bodyJson()
                .hasPathSatisfying("$.type", at -> assertThat(at).isEqualTo("/problems/" + type))
                .hasPathSatisfying("$.field", at -> assertThat(at).isEqualTo(field));
    }

    @Test
    void listsTheFormats() {
        assertThat(http.get().uri("/api/timeline?format=pdf"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.hint",
                        at -> assertThat(at).isEqualTo("Give any of json, csv, jsonl, jsonld, timelinejs, ics."));
    }

    @Test
    void pagesOnlyWhereItIsAskedTo() {
        MockHttpServletResponse page = HttpAnswers.answer(http, QUILLMARK + "&format=jsonl&limit=3");
        List<String> all =
                HttpAnswers.text(http, QUILLMARK + "&format=jsonl").lines().toList();
        assertThat(new String(page.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8).lines())
                .isEqualTo(all.subList(0, 3));
        String link = String.valueOf(page.getHeader(HttpHeaders.LINK));
        assertThat(link).endsWith(">; rel=\"next\"");
        String next = link.substring("<http://localhost".length(), link.indexOf('>'));
        assertThat(HttpAnswers.text(http, next).lines()).isEqualTo(all.subList(3, 6));
    }
}
