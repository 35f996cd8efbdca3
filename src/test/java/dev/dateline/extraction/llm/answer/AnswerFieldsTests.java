package dev.dateline.extraction.llm.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class AnswerFieldsTests {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", quoteCharacter = '`', textBlock = """
            "Series B"         | B
            "series-b2"        | b2
            "seed round"       | seed
            "Seed funding"     | Seed
            "A"                | A
            ""                 | none
            7                  | none
            null               | none
            """)
    void readsTheNameOfARound(String json, String series) {
        assertThat(details("\"series\":" + json).get(OwnField.SERIES)).isEqualTo(series);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", quoteCharacter = '`', textBlock = """
            {"amount":12500000,"currency":"USD"}     | USD 12500000
            {"amount":12500000,"currency":"usd"}     | USD 12500000
            {"amount":1.25e7,"currency":" EUR "}     | EUR 12500000
            {"amount":0.5,"currency":"GBP"}          | GBP 0.5
            {"amount":"5","currency":"USD"}          | none
            {"amount":5,"currency":"Dollar"}         | none
            {"amount":5}                             | none
            {"amount":-5,"currency":"USD"}           | none
            {"amount":1e30,"currency":"USD"}         | none
            {"amount":1e-30,"currency":"USD"}        | none
            null                                     | none
            5                                        | none
            """)
    void readsMoney(String json, String money) {
        Money read = details("\"raised\":" + json).get(OwnField.RAISED);
        assertThat(read == null ? null : read.toString()).isEqualTo(money);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", quoteCharacter = '`', textBlock = """
            40                    | 40
            40.0                  | 40
            4e1                   | 40
            0                     | 0
            40.5                  | none
            -40                   | none
            1e30                  | none
            9223372036854775808   | none
            "40"                  | none
            """)
    void readsHeadCounts(String json, Long count) {
        assertThat(details("\"headcount\":" + json).get(OwnField.HEADCOUNT)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            0.12 | 0.12
            1    | 1
            0    | 0
            12   | none
            -0.1 | none
            1e400 | none
            """)
    void readsShares(String json, Double share) {
        assertThat(details("\"share\":" + json).get(OwnField.SHARE)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", quoteCharacter = '`', textBlock = """
            "filed"                  | filed
            "The suit was filed."    | filed
            "Pending"                | pre-trial
            "heading to trial"       | pre-trial
            "pretrial"               | pre-trial
            "on trial"               | trial
            "appealed in May"        | appeal
            "settlement"             | settled
            "unknown"                | none
            null                     | none
            """)
    void readsStages(String json, String stage) {
        assertThat(details("\"stage\":" + json).get(OwnField.STAGE)).isEqualTo(stage);
    }

    @Test
    void readsTheRest() {
        Details details = details("""
                "titles":["chief executive","", "chief executive"," chair "],"interim":true,"joint":false,
                "manner":"RETIRED","merger":"yes","court":" High Court ","degree":"",
                "valuation":{"amount":5,"currency":"USD","kind":"PRE_MONEY"}""");
        assertThat(details.titles()).containsExactly("chief executive", "chair");
        assertThat(details.get(OwnField.INTERIM)).isTrue();
        assertThat(details.get(OwnField.JOINT)).isFalse();
        assertThat(details.get(OwnField.BOARD_SEAT)).isNull();
        assertThat(details.get(OwnField.MANNER)).isEqualTo(Manner.RETIRED);
        assertThat(details.get(OwnField.MERGER)).isNull();
        assertThat(details.get(OwnField.COURT)).isEqualTo("High Court");
        assertThat(details.get(OwnField.DEGREE)).isNull();
        assertThat(Objects.requireNonNull(details.get(OwnField.VALUATION)).basis())
                .isEqualTo(Valuation.Basis.PRE_MONEY);
        assertThat(details("")).isEqualTo(Details.NONE);
    }

    private static Details details(String fields) {
        return AnswerFields.details(JSON.readTree("{" + fields + "}"));
    }
}
