package dev.dateline.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;

class FlatDetailsTests {

    private static final Details EVERYTHING = Details.builder()
            .series("B")
            .raised(Money.of(101_000_000, "USD"))
            .valuation(new Valuation(Money.of(1_000_000_000, "USD"), Valuation.Basis.POST_MONEY))
            .price(Money.of(25, "EUR"))
            .merger(true)
            .titles(List.of("CEO", "chair"))
            .interim(true)
            .joint(false)
            .boardSeat(true)
            .manner(Manner.RETIRED)
            .headcount(12L)
            .share(0.1)
            .jurisdiction("UK")
            .court("High Court")
            .stage("filed")
            .subject("copyright")
            .outcome("settled")
            .amount(Money.of(7, "GBP"))
            .degree("PhD")
            .field("physics")
            .build();

    @Test
    void everyFieldComesBackFromItsProperties() {
        assertThat(FlatDetails.read(Values.value(FlatDetails.write(EVERYTHING))))
                .isEqualTo(EVERYTHING);
    }

    @Test
    void whatIsNotKnownIsNotThere() {
        assertThat(FlatDetails.write(Details.NONE)).isEmpty();
        assertThat(FlatDetails.read(Values.value(FlatDetails.write(Details.NONE))))
                .isEqualTo(Details.NONE);
    }
}
