package dev.dateline.resolution.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.fact.entity.EntityKind;
import dev.dateline.resolution.entity.NameNeighbourhood.Part;
import dev.dateline.resolution.name.StoredKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameNeighbourhoodTests {

    @ParameterizedTest
    @EnumSource
    void readsWhatItWrites(Part part) {
        NameNeighbourhood place = new NameNeighbourhood(EntityKind.PRODUCT, part, "norvex lab");
        assertThat(NameNeighbourhood.of(place.text())).isEqualTo(place);
    }

    /** Stores of earlier versions have these texts. */
    @Test
    void keepsTheStoredTexts() {
        assertThat(StoredKey.texts(EntityDoubts.neighbourhoods(EntityKind.PERSON, "Ada Cole")))
                .containsExactly("PERSON~cole", "PERSON~cole a");
        assertThat(StoredKey.texts(EntityDoubts.neighbourhoods(EntityKind.ORGANIZATION, "Norvex Labs")))
                .containsExactly(
                        "ORGANIZATION-norvex labs",
                        "ORGANIZATION<norvex",
                        "ORGANIZATION<norvex labs",
                        "ORGANIZATION[norve",
                        "ORGANIZATION]xlabs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PERSON", "PERSON!cole", "COMPANY~cole"})
    void refusesOtherTexts(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> NameNeighbourhood.of(text));
    }
}
