package dev.dateline.extraction.offline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.AnnotatedArticles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OSLO, May 4 (Wirefeed) - Norvex has bought Tarn. | Norvex has bought Tarn.",
                "May 14 (Wirefeed) - Norvex has bought Tarn. | Norvex has bought Tarn.",
                "(Wirefeed) -- Norvex has bought Tarn. | Norvex has bought Tarn.",
                "BERGEN (WF) — Norvex has bought Tarn. | Norvex has bought Tarn.",
                "Bergen, Norway — Norvex has bought Tarn. | Norvex has bought Tarn.",
                "NEW DELHI, Mar 1: Norvex has bought Tarn. | Norvex has bought Tarn.",
                "KOLKATA: Norvex has bought Tarn. | Norvex has bought Tarn.",
                "NVX: Norvex has bought Tarn. | NVX: Norvex has bought Tarn.",
                "LONDON Norvex has bought Tarn. | Norvex has bought Tarn.",
                "NVX Norvex has bought Tarn. | NVX Norvex has bought Tarn.",
                "PHILADELPHIA (WF/ABC) — Norvex has bought Tarn. | Norvex has bought Tarn.",
                "Aug 3 Norvex has bought Tarn. | Norvex has bought Tarn.",
                "Norvex — a maker of yarn — has bought Tarn. | Norvex — a maker of yarn — has bought Tarn.",
                "Norvex (NVX) has bought Tarn. | Norvex (NVX) has bought Tarn."
            })
    void theSentenceBeginsBehindTheDateline(String text, String sentence) {
        Sentence last = AnnotatedArticles.of(text).sentences().getLast();
        assertThat(text.substring(last.start(), last.end())).isEqualTo(sentence);
    }
}
