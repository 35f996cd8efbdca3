package dev.dateline.funding.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.HttpAnswers;
import dev.dateline.graph.derive.Facts;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@DatelineTest
@AutoConfigureMockMvc
class FundingRoundsTests {

    @Autowired
    MockMvcTester http;

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
    }

    private JsonNode get(String uri) {
        return HttpAnswers.json(http, uri);
    }

    private List<String> companies(String question) {
        return get("/api/funding-rounds" + question)
                .get("items")
                .valueStream()
                .map(round -> round.get("company").get("name").asString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ?lead=Harbour%20Vane                    | Quillmark
            ?lead=Elm%20Ventures                    | Quillmark Inkstone
            ?lead=Elm%20Ventures&lead=Harbour%20Vane| Quillmark
            ?investor=Harbour%20Vane                | Quillmark Inkstone
            ?investor=Harbour%20Vane&led=false      | Inkstone
            ?investor=Harbour%20Vane&led=true       | Quillmark
            ?lead=Oakhurst%20Capital                | -
            ?company=quillmark                      | Quillmark
            ?series=a                               | Inkstone
            ?series=Series%20A                      | Inkstone
            ?series=B                               | -
            ?from=2022                              | Quillmark
            ?to=2021-12                             | Inkstone
            ?minAmount=50000000&currency=usd        | Quillmark
            ?maxAmount=50000000                     | Inkstone
            ?currency=EUR                           | Inkstone
            ?currency=GBP                           | -
            ?sort=date                              | Inkstone Quillmark
            ?sort=-amount                           | Quillmark Inkstone
            ?sort=amount                            | Inkstone Quillmark
            ?status=PLANNED                         | -
            ?knownAt=2022-10-17                     | Inkstone
            ?validAt=2022-09-30                     | Inkstone
            """)
    void answersWhoLedWhat(String question, String expected) {
        assertThat(String.join(" ", companies(question))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void showsEveryLeadTheSumsAndTheSources() {
        assertThat(http.get().uri("/api/funding-rounds?lead=Harbour Vane&knownAt=2024-06-01"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"items": [{
                          "status": "HAPPENED",
                          "when": {"edtf": "2022-10-17", "earliest": "2022-10-17", "latest": "2022-10-17"},
                          "certainty": "DEFINITE",
                          "headline": "Harbour Vane and Elm Ventures led a $101 million round of Quillmark",
                          "company": {"name": "Quillmark", "kind": "ORGANIZATION"},
                          "raised": {"amount": 101000000, "currency": "USD"},
                          "valuation": {"amount": 1000000000, "currency": "USD", "kind": "POST_MONEY"},
                          "leads": [{"name": "Harbour Vane"}, {"name": "Elm Ventures"}],
                          "investors": [{"name": "Oakhurst Capital"}],
                          "claimCount": 2, "sourceCount": 2,
                          "conflicts": [{"field": "raised", "values": [
                            {"value": {"amount": 101000000, "currency": "USD"}, "articleIds": ["ledger-1"]},
                            {"value": {"amount": 90000000, "currency": "USD"}, "articleIds": ["herald-3"]}]}]}]}
                        """);
    }

    @Test
    void tellsARoundFromWhatWasKnownOfItByThen() {
        JsonNode round = get("/api/funding-rounds?company=quillmark&knownAt=2022-10-18")
                .get("items")
                .get(0);
        assertThat(round.get("when").get("edtf").asString()).isEqualTo("2022-10");
        assertThat(round.get("conflicts")).isEmpty();
    }

    @Test
    void pagesByItsCursor() {
        JsonNode first = get("/api/funding-rounds?sort=-amount&limit=1");
        JsonNode second = get("/api/funding-rounds?sort=-amount&limit=1&cursor="
                + first.get("next").asString());
        assertThat(first.get("items").get(0).get("company").get("name").asString())
                .isEqualTo("Quillmark");
        assertThat(second.get("items").get(0).get("company").get("name").asString())
                .isEqualTo("Inkstone");
        assertThat(second.has("next")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?lead=nobody           | 404 | unknown-entity    | lead
            ?company=nobody        | 404 | unknown-entity    | company
            ?investor=nobody       | 404 | unknown-entity    | investor
            ?minAmount=5&maxAmount=4 | 400 | bad-parameter   | maxAmount
            ?currency=doubloons    | 400 | bad-parameter     | currency
            ?minAmount=lots        | 400 | bad-parameter     | minAmount
            ?sort=size             | 400 | bad-parameter     | sort
            ?led=perhaps           | 400 | bad-parameter     | led
            ?cursor=abc            | 400 | bad-parameter     | cursor
            ?leader=x              | 400 | unknown-parameter | leader
            """)
    void namesTheFieldAndTheHint(String question, int status, String type, String field) {
        assertThat(http.get().uri(URI.create("/api/funding-rounds" + question)))
                .hasStatus(status)
                .bodyJson()
                .hasPathSatisfying("$.type", at -> assertThat(at).isEqualTo("/problems/" + type))
                .hasPathSatisfying("$.field", at -> assertThat(at).isEqualTo(field));
    }
}
