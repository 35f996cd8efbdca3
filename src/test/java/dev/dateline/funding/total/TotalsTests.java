package dev.dateline.funding.total;

import static dev.dateline.fact.event.EventKind.FUNDING_ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.dateline.DatelineTest;
import dev.dateline.Story;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.graph.derive.Facts;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a company raised, as of a day: each round once, no matter how many report it, in its own currency. */
@DatelineTest
@AutoConfigureMockMvc
class TotalsTests {

    @Autowired
    MockMvcTester http;

    @BeforeAll
    static void rounds(@Autowired Facts facts) {
        tell(facts, "a1", "The Ledger", "2023-02-01", "2023-01", "A", 20, "EUR");
        tell(facts, "a2", "The Post", "2023-02-02", "2023-01-30", "A", 20, "EUR");
        tell(facts, "a3", "The Herald", "2023-02-03", "2023-01", "A", 22, "EUR");
        tell(facts, "a4", "The Ledger", "2023-09-01", "2023-08", "B", 50, "USD");
        tell(facts, "a5", "The Post", "2023-12-01", "2023-08-20", "B", 55, "USD");
        tell(facts, "a6", "The Herald", "2023-12-02", "2023-08", "B", 55, "USD");
        Story plan = new Story("a7", "The Post", "2023-12-05")
                .says(
                        FUNDING_ROUND,
                        Status.PLANNED,
                        "2023-12",
                        "COMPANY Quillmark",
                        own -> own.with(OwnField.SERIES, "C").with(OwnField.RAISED, Money.of(90_000_000, "USD")));
        facts.record(plan.article(), plan.extraction());
    }

    private static void tell(
            Facts facts,
            String id,
            String outlet,
            String published,
            String when,
            String series,
            long millions,
            String currency) {
        Story story = new Story(id, outlet, published)
                .says(
                        FUNDING_ROUND,
                        when,
                        "COMPANY Quillmark; LEAD_INVESTOR Harbour",
                        own -> own.with(OwnField.SERIES, series)
                                .with(OwnField.RAISED, Money.of(millions * 1_000_000, currency)));
        facts.record(story.article(), story.extraction());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-01, 2 rounds: 20 EUR 55 USD",
        "2026-01-01, 2023-11-30, 2 rounds: 20 EUR 50 USD",
        "2026-01-01, 2023-08-31, 1 rounds: 20 EUR",
        "2023-07-31, 2026-01-01, 1 rounds: 20 EUR",
        "2022-12-31, 2026-01-01, ''",
        "2026-01-01, 2023-01-31, ''"
    })
    void countEachRoundOnceInItsOwnCurrency(String validAt, String knownAt, String expected) {
        String address = "/api/funding-totals?company=quillmark&validAt=" + validAt + "&knownAt=" + knownAt;
        byte[] body =
                http.get().uri(URI.create(address)).exchange().getResponse().getContentAsByteArray();
        List<Map<String, Object>> years = JsonPath.read(new String(body, StandardCharsets.UTF_8), "items");
        assertThat(years.stream().map(TotalsTests::told).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static String told(Map<String, Object> year) {
        List<Map<String, Object>> sums = JsonPath.read(year, "raised");
        return year.get("rounds") + " rounds: "
                + sums.stream()
                        .map(sum -> JsonPath.parse(sum).read("amount", Integer.class) / 1_000_000 + " "
                                + sum.get("currency"))
                        .collect(Collectors.joining(" "));
    }
}
