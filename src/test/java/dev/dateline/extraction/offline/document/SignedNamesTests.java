package dev.dateline.extraction.offline.document;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedNamesTests {

    @ParameterizedTest
    @CsvSource({
        "+Plus Capital fell., 1, NNP",
        "It bought @After Ventures., 11, NNP",
        "Plus Capital fell., 0, CC",
        "A+Plus Capital fell., 2, CC"
    })
    void makesTheWordBehindASignAName(String text, int begin, String tag) {
        CoreLabel token = new CoreLabel();
        token.setWord("Plus");
        token.setTag("CC");
        token.setBeginPosition(begin);
        SignedNames.tag(List.of(token), text);
        assertThat(token.tag()).isEqualTo(tag);
    }
}
