package dev.dateline.extraction.offline.event.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two accounts of an event's own fields make together, and when they cannot be of one event. */
class DetailsMergeTests {

    @ParameterizedTest
    @CsvSource({
        "CEO, chief executive officer, true",
        "chairman, chairman of the board, true",
        "interim CEO, CEO, true",
        "board member, member of its board, true",
        "CEO, CFO, false",
        "president, vice president, true",
        "treasurer, chairman, false"
    })
    void titles(String one, String other, boolean same) {
        assertThat(DetailsMerge.sameTitle(one, other)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"100, 101, true", "100, 110, false"})
    void amountsMayDifferByWhatRoundingMakes(long one, long other, boolean compatible) {
        assertThat(DetailsMerge.compatible(raised(one), raised(other))).isEqualTo(compatible);
    }

    @Test
    void aFieldThatOneLeavesOutIsTakenFromTheOther() {
        Details merged = DetailsMerge.merge(
                Details.builder().with(OwnField.TITLES, List.of("CEO")).build(),
                Details.builder()
                        .with(OwnField.TITLES, List.of("chief executive", "chairman"))
                        .with(OwnField.SERIES, "B")
                        .build());
        assertThat(merged.titles()).containsExactly("CEO", "chairman");
        assertThat(merged.get(OwnField.SERIES)).isEqualTo("B");
    }

    private static Details raised(long millions) {
        return Details.builder()
                .with(OwnField.RAISED, Money.of(millions * 1_000_000, "USD"))
                .build();
    }
}
