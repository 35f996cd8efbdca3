package dev.dateline.extraction.offline.frame.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.extraction.offline.frame.match.HandWrittenFrames;
import dev.dateline.fact.event.EventKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words trigger a frame. */
class TriggerIndexTests {

    private static final TriggerIndex FRAMES = new TriggerIndex(List.of(HandWrittenFrames.of(
            EventKind.LAYOFF,
            List.of("lay off", "fire"),
            List.of("job cut", "layoff"),
            List.of(),
            Map.of(),
            List.of(),
            0.9)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They/PRP fired/VBD people/NNS                        | fired   | true
            They/PRP laid/VBD off/RP people/NNS                  | laid    | true
            They/PRP laid/VBD forty/CD people/NNS off/RP         | laid    | true
            They/PRP laid/VBD the/DT table/NN                    | laid    | false
            They/PRP laid/VBD many/JJ of/IN their/PRP$ people/NNS off/RP | laid | false
            The/DT layoffs/NNS began/VBD                         | layoffs | true
            The/DT job/NN cuts/NNS began/VBD                     | cuts    | true
            The/DT tax/NN cuts/NNS began/VBD                     | cuts    | false
            The/DT fire/NN began/VBD                             | fire    | false
            """)
    void triggers(String words, String word, boolean triggered) {
        HandParsed parsed = HandParsed.of(words, "");
        assertThat(FRAMES.at(parsed.sentence(), parsed.token(word).index() - 1)).hasSize(triggered ? 1 : 0);
    }
}
