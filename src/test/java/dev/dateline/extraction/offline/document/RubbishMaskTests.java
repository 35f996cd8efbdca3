package dev.dateline.extraction.offline.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RubbishMaskTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tarn bought Beck for $4 million.",
                "See https://www.tarn.example/news/2024/03/a-very-long-title-of-a-page-that-goes-on-and-on?from=home",
                "Write to desk@Tarn Press, or ask @TarnNews about A+Bank Norvex and 2 = Two Tarns.",
                "No, no, no, no, no, he said. no no no no no no",
                ""
            })
    void leavesWhatAReporterWrites(String text) {
        assertThat(RubbishMask.apply(text)).isEqualTo(text);
    }

    @Test
    void blanksTheRestOfAnEndlessWord() {
        String text = "Tarn raised $" + "9".repeat(5_000) + " million. Beck fell.";
        assertThat(RubbishMask.apply(text))
                .hasSameSizeAs(text)
                .startsWith("Tarn raised $999")
                .endsWith("   million. Beck fell.")
                .doesNotContain("9".repeat(300));
    }

    @Test
    void blanksTheSignThatBeginsAName() {
        assertThat(RubbishMask.apply("+Tarn Capital bought @Beck Studios and =Lyra Foods."))
                .isEqualTo(" Tarn Capital bought  Beck Studios and  Lyra Foods.");
    }

    @ParameterizedTest
    @CsvSource({
        "+Tarn Capital fell., 0, true",
        "It bought @Beck Studios., 10, true",
        "It bought &Beck Studios., 10, true",
        "It bought Lyra &Beck Studios., 15, true",
        "It bought @Beck., 10, false",
        "A+Bank Norvex fell., 1, false",
        "Tarn Capital fell., -1, false"
    })
    void knowsTheSignsThatBelongToNames(String text, int place, boolean isOfName) {
        assertThat(RubbishMask.isOfName(text, place)).isEqualTo(isOfName);
    }

    @Test
    void joinsWordsThatAreOnlyPartedByWhatIsNotSeen() {
        assertThat(RubbishMask.apply("Ta\u200Brn fell.\u200B Be\u00AD\u2060ck rose."))
                .isEqualTo("Ta\u00ADrn fell.\u200B Be\u00AD\u00ADck rose.");
    }

    @Test
    void blanksAWordThatIsRepeatedWithoutEnd() {
        String text = "Tarn " + "Inc. ".repeat(10_000) + "fell.";
        assertThat(RubbishMask.apply(text)).hasSameSizeAs(text).endsWith("   fell.");
        assertThat(RubbishMask.apply(text).split("Inc", -1)).hasSizeLessThan(30);
    }
}
