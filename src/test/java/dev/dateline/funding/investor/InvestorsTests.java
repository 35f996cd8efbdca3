package dev.dateline.funding.investor;

import static dev.dateline.fact.event.EventKind.FUNDING_ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.HttpAnswers;
import dev.dateline.Story;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.graph.derive.Facts;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** Co-investors, common investors, and totals per year. */
@DatelineTest
@AutoConfigureMockMvc
class InvestorsTests {

    @Autowired
    MockMvcTester http;

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
        Story more = new Story("post-9", "The Post", "2024-02-01")
                .says(
                        FUNDING_ROUND,
                        "2022-03",
                        "COMPANY Paperloom; LEAD_INVESTOR Elm Ventures; INVESTOR Grove Partners",
                        own -> own.with(OwnField.SERIES, "seed").with(OwnField.RAISED, Money.of(4_000_000, "USD")))
                .says(
                        FUNDING_ROUND,
                        "2022-11",
                        "COMPANY Paperloom; LEAD_INVESTOR Grove Partners; INVESTOR Elm Ventures",
                        own -> own.with(OwnField.SERIES, "A"))
                .says(
                        FUNDING_ROUND,
                        Status.PLANNED,
                        "2025",
                        "COMPANY Paperloom; LEAD_INVESTOR Harbour Vane",
                        own -> own.with(OwnField.SERIES, "B").with(OwnField.RAISED, Money.of(90_000_000, "USD")));
        facts.record(more.article(), more.extraction());
    }

    private JsonNode items(String uri) {
        return answer(uri).get("items");
    }

    private JsonNode answer(String uri) {
        return HttpAnswers.json(http, uri);
    }

    private String investors(String uri) {
        return items(uri)
                .valueStream()
                .map(each -> each.get("investor").get("name").asString() + " "
                        + each.get("count").asInt() + " in "
                        + each.get("rounds")
                                .valueStream()
                                .map(InvestorsTests::round)
                                .collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(", "));
    }

    private static String round(JsonNode round) {
        return round.get("company").get("name").asString()
                + " " + round.get("when").get("edtf").asString()
                + (round.get("led").asBoolean() ? " led" : "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            harbour%20vane                    | Elm Ventures 2 in Quillmark 2022-10-17 led + Inkstone 2021-04 led, Oakhurst Capital 1 in Quillmark 2022-10-17
            harbour%20vane?to=2021            | Elm Ventures 1 in Inkstone 2021-04 led
            harbour%20vane?knownAt=2021-04-30 | ``
            grove%20partners                  | Elm Ventures 2 in Paperloom 2022-11 + Paperloom 2022-03 led
            elm%20ventures?limit=1            | Grove Partners 2 in Paperloom 2022-11 led + Paperloom 2022-03
            quillmark                         | ``
            """)
    void saysWhoInvestsWithWhom(String question, String expected) {
        String[] parts = question.split("\\?", -1);
        String parameters = parts.length == 1 ? "" : "?" + parts[1];
        assertThat(investors("/api/entities/" + parts[0] + "/co-investors" + parameters))
                .isEqualTo(expected);
    }

    /** As of yesterday nothing is stored, so what is stored as of today is compared with what the rounds make. */
    @ParameterizedTest
    @ValueSource(strings = {"harbour%20vane", "elm%20ventures", "oakhurst%20capital", "grove%20partners", "quillmark"})
    void storesWhatFollowsFromTheRounds(String investor) {
        String path = "/api/entities/" + investor + "/co-investors?limit=";
        List<JsonNode> stored = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = answer(path + 1 + cursor);
            stored.addAll(page.get("items").valueStream().toList());
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : null;
        }
        assertThat(stored)
                .isEqualTo(items(path + "500&knownAt="
                                + LocalDate.now(ZoneId.systemDefault()).minusDays(1))
                        .valueStream()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            company=quillmark&company=inkstone                     | Elm Ventures 2 in Quillmark 2022-10-17 led + Inkstone 2021-04 led, Harbour Vane 2 in Quillmark 2022-10-17 led + Inkstone 2021-04
            company=quillmark&company=inkstone&company=paperloom   | Elm Ventures 4 in Quillmark 2022-10-17 led + Inkstone 2021-04 led + Paperloom 2022-11 + Paperloom 2022-03 led
            company=quillmark&company=paperloom&to=2022-06         | ``
            company=quillmark&company=quillmark&knownAt=2022-10-18 | Elm Ventures 1 in Quillmark 2022-10 led, Harbour Vane 1 in Quillmark 2022-10 led, Oakhurst Capital 1 in Quillmark 2022-10
            """)
    void saysWhoInvestsInTheSame(String question, String expected) {
        assertThat(investors("/api/common-investors?" + question)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            by=company                      | Paperloom 2022 rounds 2 without 1 USD 4000000, Quillmark 2022 rounds 1 without 0 USD 101000000, Inkstone 2021 rounds 1 without 0 EUR 20000000
            by=company&currency=USD&from=2022-06 | Quillmark 2022 rounds 1 without 0 USD 101000000
            by=investor&investor=grove%20partners | Elm Ventures 2022 rounds 2 led 1 without 1 USD 4000000, Grove Partners 2022 rounds 2 led 1 without 1 USD 4000000
            by=investor&company=inkstone    | Elm Ventures 2021 rounds 1 led 1 without 0 EUR 20000000, Harbour Vane 2021 rounds 1 led 0 without 0 EUR 20000000
            """)
    void addsUpByYearAndCurrency(String question, String expected) {
        assertThat(items("/api/funding-totals?" + question)
                        .valueStream()
                        .map(InvestorsTests::total)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    private static String total(JsonNode total) {
        String led = total.has("led") ? " led " + total.get("led").asInt() : "";
        String sums = total.get("raised")
                .valueStream()
                .map(money -> " " + money.get("currency").asString() + " "
                        + money.get("amount").asString())
                .collect(Collectors.joining());
        return total.get("entity").get("name").asString() + " "
                + total.get("year").asInt() + " rounds " + total.get("rounds").asInt() + led + " without "
                + total.get("withoutAmount").asInt() + sums;
    }

    @ParameterizedTest
    @CsvSource({
        "/api/common-investors?company=quillmark,company",
        "/api/common-investors,company",
        "/api/funding-totals?by=outlet,by",
        "/api/entities/quillmark/co-investors?from=soon,from"
    })
    void namesTheFieldAndTheHint(String uri, String field) {
        assertThat(http.get().uri(URI.create(uri)))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.field", at -> assertThat(at).isEqualTo(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/entities/Elm%20Ventures/co-investors?limit=1",
                "/api/common-investors?company=Quillmark&company=Inkstone&limit=1",
                "/api/funding-totals?by=INVESTOR&limit=3"
            })
    void pagesByItsCursor(String uri) {
        List<JsonNode> paged = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = answer(uri + cursor);
            page.get("items").forEach(paged::add);
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : null;
        }
        assertThat(paged)
                .hasSizeGreaterThan(1)
                .containsExactlyElementsOf(items(uri.replaceFirst("limit=\\d", "limit=500")));
    }
}
