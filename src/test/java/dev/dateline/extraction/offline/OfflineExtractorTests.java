package dev.dateline.extraction.offline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfflineExtractorTests {

    @Test
    void saysHowMuchOfALongTextWasRead() {
        assertThat(OfflineExtractor.note(240, 900)).contains("the first 240 of 900 sentences");
        assertThat(OfflineExtractor.note(900, 900)).isNull();
    }
}
