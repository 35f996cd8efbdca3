package dev.dateline.extraction.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractorChoiceTests {

    @ParameterizedTest
    @CsvSource({"auto, AUTO", "LLM, LLM", "' offline ', OFFLINE", "corenlp, OFFLINE", "CoreNLP, OFFLINE", "both, BOTH"})
    void areReadInAnyCase(String setting, ExtractorChoice choice) {
        assertThat(ExtractorChoice.of(setting)).isEqualTo(choice);
    }

    @Test
    void nameThemselvesWhereOneIsUnknown() {
        assertThatThrownBy(() -> ExtractorChoice.of("spacy"))
                .hasMessage("dateline.extractor is 'spacy'. It is one of auto, llm, offline, both.");
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO, true, LLM",
        "AUTO, false, OFFLINE",
        "LLM, false, LLM",
        "OFFLINE, true, OFFLINE",
        "BOTH, true, BOTH",
        "BOTH, false, BOTH"
    })
    void areDecidedByWhetherAModelIsConfigured(ExtractorChoice choice, boolean configured, ExtractorChoice decided) {
        assertThat(choice.decided(configured)).isEqualTo(decided);
    }
}
