package dev.dateline.extraction.offline.frame.rule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class FrameRuleTests {

    @Test
    void aRuleWithoutAPrecisionSaysHowToMeasureOne() {
        JsonMapper json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        assertThatThrownBy(() -> json.convertValue(Map.of("name", "buys"), FrameRule.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("'buys' has no precision")
                .hasMessageContaining("--write-precision");
    }
}
