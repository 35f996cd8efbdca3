package dev.dateline.page;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.claim.Conflict;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelsTests {

    private final Labels labels = new Labels();

    @Test
    void ownFieldsAreSaidAsReadersSayThem() {
        Details details = Details.builder()
                .with(OwnField.SERIES, "B")
                .with(OwnField.RAISED, Money.of(101_000_000, "USD"))
                .with(OwnField.VALUATION, new Valuation(Money.of(1_000_000_000, "USD"), Valuation.Basis.POST_MONEY))
                .with(OwnField.HEADCOUNT, 1200L)
                .with(OwnField.SHARE, 0.1)
                .with(OwnField.MANNER, Manner.RESIGNED)
                .with(OwnField.INTERIM, true)
                .build();
        assertThat(labels.details(details).stream().collect(toMap(DetailLine::label, DetailLine::text)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Series", "B",
                        "Raised", "$101 million",
                        "Valuation", "$1 billion post-money",
                        "Head count", "1,200",
                        "Share of staff", "10%",
                        "Manner", "resigned",
                        "Interim", "yes"));
    }

    @Test
    void aDifferenceIsNamedByItsFieldAndSaidInItsUnits() {
        assertThat(labels.fields(List.of(new Conflict("when", List.of()), new Conflict("raised", List.of()))))
                .isEqualTo("date and raised");
        assertThat(labels.field("boardSeat")).isEqualTo("board seat");
        assertThat(labels.value("when", "2022-10")).isEqualTo("October 2022");
        assertThat(labels.value("raised", Money.of(50_000_000, "EUR"))).isEqualTo("€50 million");
        assertThat(labels.value("titles", List.of("CEO", "chair"))).isEqualTo("CEO and chair");
        assertThat(labels.value("series", "2022-10")).isEqualTo("2022-10");
    }

    @Test
    void onAnEnglishPageNothingIsInAnotherLanguage() {
        assertThat(labels.details(
                        Details.builder().with(OwnField.TITLES, List.of("CEO")).build()))
                .containsExactly(new DetailLine("Title", "CEO", null));
        assertThat(labels.original("titles")).isNull();
    }

    @Test
    void everyKindHasItsBand() {
        assertThat(EventKind.values())
                .extracting(labels::theme)
                .containsOnly("business", "money", "people", "disputes");
    }
}
