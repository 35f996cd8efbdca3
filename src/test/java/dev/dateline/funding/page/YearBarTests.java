package dev.dateline.funding.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.value.Money;
import dev.dateline.funding.total.YearTotal;
import dev.dateline.graph.read.NamedEntity;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YearBarTests {

    private static final NamedEntity QUILL = new NamedEntity(new EntityId("quill"), "Quill", EntityKind.ORGANIZATION);

    @Test
    void barsAreAsLongAsTheirShareOfTheHighestInTheirCurrency() {
        List<YearBar> bars = YearBar.of(List.of(
                total(null, Money.of(10, "USD")),
                total(2023, Money.of(50, "USD"), Money.of(7, "EUR")),
                total(2021, Money.of(100, "USD"))));
        assertThat(bars)
                .extracting(YearBar::year, bar -> bar.raised().currency().getCurrencyCode(), YearBar::share)
                .containsExactly(
                        Tuple.tuple(2021, "USD", 1.0),
                        Tuple.tuple(2023, "USD", 0.5),
                        Tuple.tuple(2023, "EUR", 1.0),
                        Tuple.tuple(null, "USD", 0.1));
    }

    @Test
    void aYearWithoutAnAmountHasNoBar() {
        assertThat(YearBar.of(List.of(total(2022)))).isEmpty();
    }

    private static YearTotal total(@Nullable Integer year, Money... raised) {
        return new YearTotal(QUILL, year, 1, null, List.of(raised), raised.length == 0 ? 1 : 0);
    }
}
