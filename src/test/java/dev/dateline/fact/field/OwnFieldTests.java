package dev.dateline.fact.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnFieldTests {

    @Test
    void everyConstantIsListedInItsOrder() {
        List<Field> constants = Arrays.stream(OwnField.class.getFields())
                .filter(field -> field.getType() == OwnField.class)
                .toList();
        assertThat(constants).hasSameSizeAs(OwnField.ALL);
        assertThat(constants).extracting(constant -> constant.get(null)).containsExactlyElementsOf(OwnField.ALL);
    }

    @Test
    void eachIsWrittenAndCalledInItsOwnWay() {
        assertThat(OwnField.ALL).extracting(OwnField::json).doesNotHaveDuplicates();
        assertThat(OwnField.ALL).extracting(OwnField::label).doesNotHaveDuplicates();
        assertThat(OwnField.ALL).allSatisfy(field -> assertThat(field.meaning()).isNotBlank());
    }

    @Test
    void keepsKnownFieldsInTheOrderOfTheRegistry() {
        Details details = Details.builder()
                .with(OwnField.DEGREE, "PhD")
                .with(OwnField.SERIES, "A")
                .with(OwnField.PRICE, null)
                .build();
        assertThat(details.known().keySet()).containsExactly(OwnField.SERIES, OwnField.DEGREE);
        assertThat(details.toBuilder().with(OwnField.SERIES, null).build().known())
                .containsOnlyKeys(OwnField.DEGREE);
    }

    @Test
    void noTitlesAreAnUnknownField() {
        Details none = Details.builder().with(OwnField.TITLES, List.of()).build();
        assertThat(none).isEqualTo(Details.NONE);
        assertThat(none.get(OwnField.TITLES)).isNull();
        assertThat(none.titles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAShareThatIsNone(double share) {
        assertThatIllegalArgumentException().isThrownBy(() -> Details.builder().with(OwnField.SHARE, share));
    }

    @Test
    void refusesANegativeHeadCount() {
        assertThatIllegalArgumentException().isThrownBy(() -> Details.builder().with(OwnField.HEADCOUNT, -1L));
    }
}
