package dev.dateline.extraction.offline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subjects and objects of a predicate, whatever the voice. */
class PredicateArgumentsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # active
            Norvex/NNP bought/VBD Tarn/NNP | nsubj(2,1) obj(2,3) | bought | Norvex | Tarn
            # passive, with its doer and without
            Tarn/NNP was/VBD bought/VBN by/IN Norvex/NNP | nsubj:pass(3,1) aux:pass(3,2) case(5,4) obl:agent(3,5) | bought | Norvex | Tarn
            Tarn/NNP was/VBD bought/VBN | nsubj:pass(3,1) aux:pass(3,2) | bought | '' | Tarn
            # reduced clause
            Tarn/NNP ,/, bought/VBN by/IN Norvex/NNP | acl(1,3) case(5,4) obl:agent(3,5) | bought | Norvex | Tarn
            # relative clause that leaves out its object
            the/DT firm/NN Norvex/NNP bought/VBD | det(2,1) acl:relcl(2,4) nsubj(4,3) | bought | Norvex | firm
            # the doer of an infinitive is that of the verb above it
            Norvex/NNP agreed/VBD to/TO buy/VB Tarn/NNP | nsubj(2,1) xcomp(2,4) mark(4,3) obj(4,5) | buy | Norvex | Tarn
            # a verb with a person for its object hands the object on
            Norvex/NNP asked/VBD Doe/NNP to/TO run/VB Tarn/NNP | nsubj(2,1) obj(2,3) xcomp(2,5) mark(5,4) obj(5,6) | run | Doe | Tarn
            # a plan is done by who has it
            Norvex/NNP 's/POS plan/NN to/TO buy/VB Tarn/NNP | nmod:poss(3,1) case(1,2) acl:to(3,5) mark(5,4) obj(5,6) | buy | Norvex | Tarn
            # an action named by a noun
            Norvex/NNP 's/POS purchase/NN of/IN Tarn/NNP | nmod:poss(3,1) case(1,2) case(5,4) nmod:of(3,5) | purchase | Norvex | Tarn
            # two verbs share an object that only the second has
            Doe/NNP founded/VBD and/CC ran/VBD Tarn/NNP | nsubj(2,1) cc(4,3) conj:and(2,4) +nsubj(4,1) obj(4,5) | founded | Doe | Tarn
            # who owns something is not what is done
            Doe/NNP created/VBD Tarn/NNP 's/POS | nsubj(2,1) obj(2,3) case(3,4) | created | Doe | ''
            """)
    void finds(String words, String relations, String predicate, String subjects, String objects) {
        HandParsed parsed = HandParsed.of(words, relations);
        PredicateArguments arguments = PredicateArguments.of(parsed.sentence());
        assertThat(forms(arguments.subjects(parsed.word(predicate)))).isEqualTo(subjects);
        assertThat(forms(arguments.objects(parsed.word(predicate)))).isEqualTo(objects);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Doe/NNP is/VBZ its/PRP$ chairman/NN | nsubj(4,1) cop(4,2) nmod:poss(4,3) | Doe
            Doe/NNP sat/VBD there/RB and/CC was/VBD chairman/NN | nsubj(2,1) advmod(2,3) cc(6,4) cop(6,5) conj:and(2,6) | Doe
            a/DT chairman/NN spoke/VBD | det(2,1) nsubj(3,2) | ''
            """)
    void saysWhoAPredicateNounIsSaidOf(String words, String relations, String holders) {
        HandParsed parsed = HandParsed.of(words, relations);
        assertThat(forms(PredicateArguments.of(parsed.sentence()).holders(parsed.word("chairman"))))
                .isEqualTo(holders);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            paid/VBD for/IN Tarn/NNP | case(3,2) obl:for(1,3) | Tarn
            paid/VBD by/IN Tarn/NNP  | case(3,2) obl:by(1,3)  | ''
            """)
    void findsWhatFollowsAPreposition(String words, String relations, String found) {
        HandParsed parsed = HandParsed.of(words, relations);
        assertThat(forms(PredicateArguments.of(parsed.sentence()).after(parsed.word("paid"), "for")))
                .isEqualTo(found);
    }

    private static String forms(List<IndexedWord> words) {
        return words.stream().map(IndexedWord::word).collect(Collectors.joining(" "));
    }
}
