package dev.dateline.extraction.offline.syntax;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parse of one sentence, asked by words and relations.
 *
 * <p>A word has one governor and some dependents in the basic tree. In the enhanced graph, whose relations name their
 * preposition ({@code obl:in}) and are shared out among conjuncts, it has parents and children.
 */
public record DependencyTree(SemanticGraph basic, SemanticGraph enhanced) {

    private static final Set<String> PARTICLES = Lexicon.SYNTAX.get("particles");

    /** The tree of a sentence; empty if the parser found nothing. */
    public static DependencyTree of(Sentence sentence) {
        return new DependencyTree(sentence.basic(), sentence.enhanced());
    }

    /** The word with this index, or null if the parser left it out, as it does punctuation. */
    public @Nullable IndexedWord node(int index) {
        return basic.getNodeByIndexSafe(index);
    }

    /** All words that the parser kept, in the order of the sentence. */
    public List<IndexedWord> words() {
        return enhanced.vertexListSorted();
    }

    /** All edges of the enhanced graph, in the order of the sentence. */
    public List<SemanticGraphEdge> edges() {
        return enhanced.edgeListSorted();
    }

    /** The word that this one depends on in the basic tree; null for the root. */
    public @Nullable IndexedWord governor(IndexedWord word) {
        return basic.getParent(word);
    }

    /** What the word is to its governor, as {@code nsubj:pass}; {@code root} where it has none. */
    public String relation(IndexedWord word) {
        IndexedWord governor = basic.getParent(word);
        SemanticGraphEdge edge = governor == null ? null : basic.getEdge(governor, word);
        return edge == null ? "root" : edge.getRelation().toString();
    }

    /** The dependents of a word in the basic tree, in the order of the sentence. */
    public List<IndexedWord> dependents(IndexedWord word) {
        List<IndexedWord> dependents = new ArrayList<>(basic.getChildren(word));
        dependents.sort(Comparator.comparingInt(IndexedWord::index));
        return dependents;
    }

    /** The dependents of a word by one of these relations, in the order of the sentence. */
    public Stream<IndexedWord> dependents(IndexedWord word, String... relations) {
        return dependents(word).stream().filter(child -> List.of(relations).contains(relation(child)));
    }

    /** Whether a dependent by this relation has one of these lemmas. */
    public boolean hasDependent(IndexedWord word, String relation, Collection<String> lemmas) {
        return dependents(word, relation).anyMatch(child -> lemmas.contains(Tokens.lemma(child)));
    }

    /** The children of a word in the enhanced graph by one of these relations, in the order of the sentence. */
    public List<IndexedWord> children(IndexedWord word, String... relations) {
        return children(word, Set.of(relations)::contains);
    }

    /** The children of a word in the enhanced graph by a relation that passes. */
    public List<IndexedWord> children(IndexedWord word, Predicate<String> relation) {
        List<IndexedWord> found = new ArrayList<>();
        for (SemanticGraphEdge edge : enhanced.outgoingEdgeIterable(word)) {
            if (relation.test(edge.getRelation().toString())) {
                found.add(edge.getDependent());
            }
        }
        found.sort(null);
        return found;
    }

    /** The parents of a word in the enhanced graph by one of these relations, in the order of the sentence. */
    public List<IndexedWord> parents(IndexedWord word, String... relations) {
        return parents(word, Set.of(relations)::contains);
    }

    /** The parents of a word in the enhanced graph by a relation that passes, in the order of the sentence. */
    public List<IndexedWord> parents(IndexedWord word, Predicate<String> relation) {
        List<IndexedWord> found = new ArrayList<>();
        for (SemanticGraphEdge edge : enhanced.incomingEdgeIterable(word)) {
            if (relation.test(edge.getRelation().toString())) {
                found.add(edge.getGovernor());
            }
        }
        found.sort(null);
        return found;
    }

    /** The edges that lead to a word in the enhanced graph. */
    Iterable<SemanticGraphEdge> edgesTo(IndexedWord word) {
        return enhanced.incomingEdgeIterable(word);
    }

    /** A verb with the particle that changes its sense ({@code call_off}), else its lemma. */
    public String sense(IndexedWord word) {
        return dependents(word, "compound:prt", "advmod")
                .map(Tokens::lemma)
                .filter(PARTICLES::contains)
                .findFirst()
                .map(particle -> Tokens.lemma(word) + "_" + particle)
                .orElse(Tokens.lemma(word));
    }

    /** Whether the word is an infinitive with its marker: "to buy". */
    public boolean isInfinitive(IndexedWord word) {
        return dependents(word, "mark", "aux").anyMatch(child -> child.tag().equals("TO"));
    }

    /** Whether the verb has an auxiliary of the passive. */
    public boolean isPassive(IndexedWord verb) {
        return dependents(verb, "aux:pass").findAny().isPresent();
    }
}
