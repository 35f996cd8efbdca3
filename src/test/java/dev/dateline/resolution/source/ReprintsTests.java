package dev.dateline.resolution.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.claim.ArticleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReprintsTests {

    private static final String AGENCY = """
        Quillmark, a maker of writing tablets, said on Monday that it had raised 50 million dollars from Harbour Vane
        and two older backers. The money is to pay for a plant in Gdynia, where the company wants to hire three
        hundred people by next summer. Its founder, Ada Lind, called the round the end of the beginning. Sales rose by
        a third last year, helped by schools, while the loss grew to nine million dollars.\
        """;
    private static final String OWN_WORDS = """
        Three hundred jobs for Gdynia: the tablet maker Quillmark will build its next plant here. It can afford to,
        now that Harbour Vane has led a round of 50 million dollars. Ada Lind, who founded the firm, hopes to open the
        doors before the summer of next year. Schools are her best customers, and they have been buying more.\
        """;

    @ParameterizedTest
    @CsvSource({
        "0,  0,  true",
        "1,  0,  true",
        "0,  12, true",
        "1,  12, true",
        "0,  45, false",
    })
    void aTextIsKnownAgainWithAnotherHeadAndWithoutItsTail(int head, int cut, boolean one) {
        String copy = (head == 1 ? "By our correspondent in Warsaw. " : "") + withoutTail(AGENCY, cut);
        assertThat(Reprints.areOneText(sketch(AGENCY), sketch(copy))).isEqualTo(one);
    }

    private static String withoutTail(String text, int words) {
        List<String> all = List.of(text.split("\\s+"));
        return String.join(" ", all.subList(0, all.size() - words));
    }

    @Test
    void theSameNewsInOtherWordsIsAnotherText() {
        assertThat(Reprints.areOneText(sketch(AGENCY), sketch(OWN_WORDS))).isFalse();
    }

    @Test
    void ofAShortTextNothingIsKnown() {
        assertThat(MinHashSignature.of("Quillmark raised 50 million dollars.")).isNull();
    }

    @Test
    void allCopiesAreTheVoiceOfTheFirstInWhateverOrderTheyCome() {
        List<Reprints.Copy> copies = new ArrayList<>(List.of(
                copy("a1", "The Ledger", "2024-01-02", AGENCY),
                copy("a2", "Wire", "2024-01-01", AGENCY),
                copy("a3", "The Post", "2024-01-03", "Our own reporter writes. " + withoutTail(AGENCY, 8)),
                copy("a4", "Gdynia Times", "2024-01-02", OWN_WORDS)));
        for (long seed = 0; seed < 5; seed++) {
            Collections.shuffle(copies, new Random(seed));
            assertThat(Reprints.sources(copies)).hasToString("{a1=Wire, a2=Wire, a3=Wire, a4=Gdynia Times}");
        }
    }

    private static Reprints.Copy copy(String id, String outlet, String day, String text) {
        return new Reprints.Copy(new ArticleId(id), outlet, LocalDate.parse(day), sketch(text));
    }

    private static MinHashSignature sketch(String text) {
        return Objects.requireNonNull(MinHashSignature.of(text));
    }
}
