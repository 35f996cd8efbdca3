package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.HttpAnswers;
import dev.dateline.graph.derive.Facts;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatelineTest
@AutoConfigureMockMvc
class RoundFilesTests {

    private static final String ROUNDS = "/api/funding-rounds?knownAt=2024-06-01&validAt=2024-06-01&sort=date";

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
    }

    @Test
    void fillsASpreadsheet() throws IOException {
        String text = HttpAnswers.text(http, ROUNDS + "&format=csv");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<CSVRecord> rows;
        try (var parser = format.parse(new StringReader(text.substring(1)))) {
            rows = parser.getRecords();
        }
        assertThat(rows).map(row -> row.get("company")).containsExactly("Inkstone", "Quillmark");
        CSVRecord round = rows.getLast();
        assertThat(round.get("leads")).isEqualTo("Harbour Vane; Elm Ventures");
        assertThat(round.get("investors")).isEqualTo("Oakhurst Capital");
        assertThat(round.get("raised_amount")).isEqualTo("101000000");
        assertThat(round.get("valuation_basis")).isEqualTo("POST_MONEY");
        assertThat(round.get("date")).isEqualTo("2022-10-17");
        assertThat(round.get("source_url")).isEqualTo("https://news.example/ledger-1");
        assertThat(round.get("quote")).contains("$101 million");
        assertThat(round.get("known_at")).isEqualTo("2024-06-01");
        assertThat(rows.getFirst().get("series")).isEqualTo("A");
        assertThat(rows.getFirst().get("date")).isEqualTo("2021-04");
    }

    @Test
    void writesTheSameRoundsAsJson() {
        List<JsonNode> lines = HttpAnswers.text(http, ROUNDS + "&format=jsonl")
                .lines()
                .map(json::readTree)
                .toList();
        assertThat(lines)
                .map(line -> line.get("company").get("name").asString())
                .containsExactly("Inkstone", "Quillmark");
        assertThat(lines.getLast().get("leads")).hasSize(2);
        assertThat(lines.getLast().get("claims")).hasSize(2);
        assertThat(lines.getLast()
                        .get("claims")
                        .get(0)
                        .get("evidence")
                        .get("quote")
                        .asString())
                .contains("$101 million");
        assertThat(lines.getLast().get("asOf").get("validAt").asString()).isEqualTo("2024-06-01");
    }

    @Test
    void asksOnPageByPage() {
        var page = HttpAnswers.answer(http, ROUNDS + "&format=jsonl&limit=1");
        assertThat(page.getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("funding-rounds.jsonl");
        String link = String.valueOf(page.getHeader(HttpHeaders.LINK));
        assertThat(HttpAnswers.text(http, link.substring("<http://localhost".length(), link.indexOf('>'))))
                .contains("\"Quillmark\"");
    }

    @Test
    void listsTheFormats() {
        assertThat(http.get().uri(URI.create("/api/funding-rounds?format=ics")))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.hint", at -> assertThat(at).isEqualTo("Give any of json, csv, jsonl."));
    }
}
