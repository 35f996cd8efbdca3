package dev.dateline.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.EveryKind;
import dev.dateline.fact.field.Details;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;

class FlatDetailsTests {

    private static final Details EVERYTHING = EveryKind.details();

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
