package dev.dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.FileSystemResource;

/** The code and {@code docs/problems.md} know the same problems. */
class ProblemTypeTests {

    private final ProblemGuide guide;

    ProblemTypeTests() throws IOException {
        guide = new ProblemGuide(new FileSystemResource("docs/problems.md"));
    }

    @Test
    void allAndNoOthersAreExplained() {
        List<String> inCode =
                Arrays.stream(ProblemType.values()).map(ProblemType::word).toList();
        assertThat(guide.names()).containsExactlyInAnyOrderElementsOf(inCode);
    }

    @ParameterizedTest
    @EnumSource
    void eachIsExplainedUnderItsStatusAndTitle(ProblemType type) {
        List<String> paragraphs = guide.of(type.word()).orElseThrow();
        assertThat(paragraphs.getFirst()).isEqualTo(type.status().value() + ". " + type.title() + ".");
        assertThat(paragraphs).hasSizeGreaterThan(1);
        assertThat(type.uri()).hasToString("/problems/" + type.word());
    }
}
