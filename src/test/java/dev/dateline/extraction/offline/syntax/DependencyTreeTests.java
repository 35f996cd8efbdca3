package dev.dateline.extraction.offline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import edu.stanford.nlp.ling.IndexedWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependencyTreeTests {

    private static final HandParsed SALE = HandParsed.of(
            "Norvex/NNP will/MD sell/VB Tarn/NNP to/IN Beck/NNP", "nsubj(3,1) aux(3,2) obj(3,4) case(6,5) obl:to(3,6)");

    private static final DependencyTree TREE = DependencyTree.of(SALE.sentence());

    @Test
    void theTreeHasPlainRelationsAndTheGraphThoseWithTheirPreposition() {
        assertThat(TREE.relation(SALE.word("Beck"))).isEqualTo("obl");
        assertThat(TREE.children(SALE.word("sell"), "obl:to")).containsExactly(SALE.word("Beck"));
        assertThat(TREE.children(SALE.word("sell"), "obl")).isEmpty();
    }

    @Test
    void theRootHasNoGovernor() {
        assertThat(TREE.governor(SALE.word("sell"))).isNull();
        assertThat(TREE.relation(SALE.word("sell"))).isEqualTo("root");
        assertThat(TREE.governor(SALE.word("Tarn"))).isEqualTo(SALE.word("sell"));
    }

    @Test
    void dependentsComeInTheOrderOfTheSentence() {
        assertThat(TREE.dependents(SALE.word("sell")))
                .extracting(IndexedWord::word)
                .containsExactly("Norvex", "will", "Tarn", "Beck");
    }

    @Test
    void marksAreNoWordsOfTheParse() {
        assertThat(DependencyTree.of(HandParsed.of("It/PRP grew/VBD ./.", "nsubj(2,1)")
                                .sentence())
                        .node(3))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They/PRP called/VBD off/RP it/PRP   | nsubj(2,1) compound:prt(2,3) obj(2,4) | called | call_off
            They/PRP walked/VBD away/RB         | nsubj(2,1) advmod(2,3)                | walked | walk_away
            They/PRP walked/VBD slowly/RB       | nsubj(2,1) advmod(2,3)                | walked | walk
            """)
    void aParticleChangesTheSenseOfItsVerb(String words, String relations, String verb, String sense) {
        HandParsed parsed = HandParsed.of(words, relations);
        assertThat(DependencyTree.of(parsed.sentence()).sense(parsed.word(verb)))
                .isEqualTo(sense);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plans/VBZ to/TO buy/VB   | xcomp(1,3) mark(3,2) | true  | false
            was/VBD bought/VBN now/RB | aux:pass(2,1)        | false | true
            has/VBZ bought/VBN now/RB | aux(2,1)             | false | false
            """)
    void infinitivesAndPassivesAreKnownByTheirMarkers(
            String words, String relations, boolean infinitive, boolean passive) {
        HandParsed parsed = HandParsed.of(words, relations);
        DependencyTree tree = DependencyTree.of(parsed.sentence());
        String verb = words.contains("buy") ? "buy" : "bought";
        assertThat(tree.isInfinitive(parsed.word(verb))).isEqualTo(infinitive);
        assertThat(tree.isPassive(parsed.word(verb))).isEqualTo(passive);
    }
}
