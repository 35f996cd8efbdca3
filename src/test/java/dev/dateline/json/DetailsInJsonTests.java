package dev.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.dateline.EveryKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

class DetailsInJsonTests {

    private static final Details EVERYTHING = EveryKind.details();

    private final JsonMapper json =
            JsonMapper.builder().addModule(new FactModule()).build();

    record Report(String before, @JsonUnwrapped Details own, String after) {}

    record Page(@JsonUnwrapped Report report, int number) {}

    record Line(Details own) {}

    record Prefixed(@JsonUnwrapped(prefix = "own.") Details own) {}

    @ParameterizedTest
    @MethodSource("fields")
    <T> void eachFieldComesBackAsItWas(OwnField<T> field) {
        T value = EVERYTHING.get(field);
        assertThat(value).as("EveryKind has a value for each").isNotNull();
        Details only = Details.builder().with(field, value).build();
        String written = json.writeValueAsString(only);
        assertThat(json.readTree(written).propertyNames()).containsExactly(field.json());
        assertThat(json.readValue(written, Details.class)).isEqualTo(only);
    }

    static Stream<OwnField<?>> fields() {
        return OwnField.ALL.stream();
    }

    @Test
    void theyStandInTheOrderOfTheRegistry() {
        String written = json.writeValueAsString(new Line(EVERYTHING));
        assertThat(json.readTree(written).get("own").propertyNames())
                .containsExactlyElementsOf(
                        OwnField.ALL.stream().map(OwnField::json).toList());
        assertThat(json.readValue(written, Line.class)).isEqualTo(new Line(EVERYTHING));
    }

    @Test
    void theyStandAmongTheFieldsOfWhatUnwrapsThem() {
        Details own = Details.builder()
                .with(OwnField.STAGE, "filed")
                .with(OwnField.JURISDICTION, "UK")
                .build();
        assertThat(json.writeValueAsString(new Page(new Report("a", own, "b"), 3)))
                .isEqualTo(
                        "{\"before\":\"a\",\"jurisdiction\":\"UK\",\"stage\":\"filed\",\"after\":\"b\",\"number\":3}");
        assertThat(json.writeValueAsString(new Report("a", Details.NONE, "b")))
                .isEqualTo("{\"before\":\"a\",\"after\":\"b\"}");
        assertThat(json.writeValueAsString(new Prefixed(own)))
                .isEqualTo("{\"own.jurisdiction\":\"UK\",\"own.stage\":\"filed\"}");
    }

    @Test
    void whatIsNotKnownOrEmptyIsLeftOutAndWhatIsFalseIsNot() {
        Details own = Details.builder()
                .with(OwnField.SERIES, "")
                .with(OwnField.TITLES, List.of())
                .with(OwnField.PRICE, null)
                .with(OwnField.INTERIM, false)
                .with(OwnField.HEADCOUNT, 0L)
                .build();
        assertThat(json.writeValueAsString(own)).isEqualTo("{\"interim\":false,\"headcount\":0}");
        assertThat(json.writeValueAsString(new Line(Details.NONE))).isEqualTo("{\"own\":{}}");
    }

    @Test
    void moneyHasItsAmountAsANumber() {
        Details own = Details.builder()
                .with(OwnField.RAISED, Money.of(101_000_000, "USD"))
                .with(OwnField.VALUATION, new Valuation(Money.of(7, "EUR"), Valuation.Basis.PRE_MONEY))
                .build();
        assertThat(json.writeValueAsString(own))
                .isEqualTo("{\"raised\":{\"amount\":101000000,\"currency\":\"USD\"},"
                        + "\"valuation\":{\"amount\":7,\"currency\":\"EUR\",\"kind\":\"PRE_MONEY\"}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}
        {"series":null,"titles":null,"raised":null,"headcount":null,"manner":null}
        {"titles":[]}
        {"colour":"red","more":{"series":["A"]}}
        """)
    void nothingIsReadFromNothing(String text) {
        assertThat(json.readValue(text, Details.class)).isEqualTo(Details.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        []
        "series"
        {"headcount":-1}
        {"headcount":"many"}
        {"share":1.5}
        {"titles":"CEO"}
        {"titles":[null]}
        {"manner":"VANISHED"}
        {"interim":"perhaps"}
        {"price":{"amount":5}}
        {"price":{"amount":5,"currency":"dollars"}}
        {"series":{"name":"A"}}
        """)
    void refusesWhatTheTypeOfAFieldCannotHold(String text) {
        assertThatExceptionOfType(DatabindException.class).isThrownBy(() -> json.readValue(text, Details.class));
    }

    @Test
    void saysWhichFieldIsWrong() {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> json.readValue("{\"own\":{\"share\":1.5}}", Line.class))
                .withMessageContaining("a share is from 0 to 1")
                .extracting(JacksonException::getPath)
                .asString()
                .contains("own", "share");
    }

    @Test
    void anUnknownFieldIsRefusedWhereTheMapperIsStrict() {
        JsonMapper strict = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        assertThatExceptionOfType(UnrecognizedPropertyException.class)
                .isThrownBy(() -> strict.readValue("{\"colour\":\"red\"}", Details.class));
    }
}
