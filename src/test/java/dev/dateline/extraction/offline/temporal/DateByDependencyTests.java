package dev.dateline.extraction.offline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which date of a sentence the parse gives to an event. */
class DateByDependencyTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # its own
            Norvex/NNP bought/VBD Tarn/NNP in/IN 2021/CD | nsubj(2,1) obj(2,3) case(5,4) obl:in(2,5) | bought | 2021
            # the nearest of two
            Norvex/NNP bought/VBD Tarn/NNP in/IN 2021/CD and/CC sold/VBD Beck/NNP in/IN 2022/CD | nsubj(2,1) obj(2,3) case(5,4) obl:in(2,5) cc(7,6) conj:and(2,7) obj(7,8) case(10,9) obl:in(7,10) | sold | 2022
            # that of the verb a noun is told by
            Norvex/NNP announced/VBD the/DT purchase/NN in/IN 2021/CD | nsubj(2,1) det(4,3) obj(2,4) case(6,5) obl:in(2,6) | purchase | 2021
            # that of the telling
            Norvex/NNP said/VBD in/IN 2021/CD it/PRP raised/VBD money/NN | nsubj(2,1) case(4,3) obl:in(2,4) nsubj(6,5) ccomp(2,6) obj(6,7) | raised | 2021
            # but not where what is told lies ahead
            Norvex/NNP said/VBD in/IN 2021/CD it/PRP will/MD raise/VB money/NN | nsubj(2,1) case(4,3) obl:in(2,4) nsubj(7,5) aux(7,6) ccomp(2,7) obj(7,8) | raise | NONE
            # that of another event is left to it
            Norvex/NNP grew/VBD after/IN its/PRP$ purchase/NN in/IN 2021/CD | nsubj(2,1) case(5,3) nmod:poss(5,4) obl:after(2,5) case(7,6) nmod:in(5,7) | grew | NONE
            # unless the event's verb brings it about
            Norvex/NNP filed/VBD for/IN bankruptcy/NN on/IN May/NNP 3/CD ,/, 2021/CD | nsubj(2,1) case(4,3) obl:for(2,4) case(6,5) nmod:on(4,6) nummod(6,7) nummod(6,9) | filed | May 3, 2021
            # who founded something is said aside
            Norvex/NNP ,/, founded/VBN by/IN Doe/NNP ,/, grew/VBD in/IN 2021/CD | acl(1,3) case(5,4) obl:agent(3,5) nsubj(7,1) case(9,8) obl:in(7,9) | founded | NONE
            # a noun of a person is no event of its clause
            Its/PRP$ founder/NN left/VBD in/IN 2021/CD | nmod:poss(2,1) nsubj(3,2) case(5,4) obl:in(3,5) | founder | NONE
            """)
    void finds(String words, String relations, String event, String expected) {
        HandParsed parsed = HandParsed.of(words, relations);
        Sentence sentence = parsed.sentence();
        DateMention found =
                DateByDependency.search(sentence, DateMention.in(sentence, parsed.text()), parsed.word(event));
        assertThat(found == null ? "NONE" : found.phrase().words()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            opened/VBD a/DT probe/NN into/IN the/DT takeover/NN | det(3,2) obj(1,3) case(6,4) det(6,5) nmod:into(3,6) | true
            sued/VBD to/TO block/VB the/DT takeover/NN | xcomp(1,3) mark(3,2) det(5,4) obj(3,5) | true
            announced/VBD the/DT takeover/NN | det(3,2) obj(1,3) | false
            """)
    void aDealUnderReviewIsOfAnotherDay(String words, String relations, boolean review) {
        HandParsed parsed = HandParsed.of(words, relations);
        DependencyTree tree = DependencyTree.of(parsed.sentence());
        assertThat(DateByDependency.isUnderReview(tree, parsed.word("takeover")))
                .isEqualTo(review);
    }
}
