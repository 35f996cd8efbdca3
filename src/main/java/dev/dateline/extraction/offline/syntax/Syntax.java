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
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sentence's dependency tree, asked in words: who governs whom, and as what. */
public record Syntax(SemanticGraph tree) {

    private static final Set<String> PARTICLES = Lexicon.SYNTAX.get("particles");

    public static Syntax of(Sentence sentence) {
        return new Syntax(sentence.basic());
    }

    /** The same word in this tree; null where the parser left it out, as punctuation. */
    @Nullable
    public IndexedWord node(int index) {
        return tree.getNodeByIndexSafe(index);
    }

    @Nullable
    public IndexedWord governor(IndexedWord word) {
        return tree.getParent(word);
    }

    /** What the word is to its governor, as {@code nsubj:pass}; {@code root} where it has none. */
    public String relation(IndexedWord word) {
        IndexedWord governor = tree.getParent(word);
        SemanticGraphEdge edge = governor == null ? null : tree.getEdge(governor, word);
        return edge == null ? "root" : edge.getRelation().toString();
    }

    /** The dependents of a word in the order of the sentence. */
    public List<IndexedWord> dependents(IndexedWord word) {
        List<IndexedWord> dependents = new ArrayList<>(tree.getChildren(word));
        dependents.sort(Comparator.comparingInt(IndexedWord::index));
        return dependents;
    }

    public Stream<IndexedWord> dependents(IndexedWord word, String... relations) {
        return dependents(word).stream().filter(child -> List.of(relations).contains(relation(child)));
    }

    public boolean hasDependent(IndexedWord word, String relation, Collection<String> lemmas) {
        return dependents(word, relation).anyMatch(child -> lemmas.contains(lemma(child)));
    }

    public static boolean isVerb(IndexedWord word) {
        return word.tag().startsWith("VB");
    }

    public static String lemma(IndexedWord word) {
        String lemma = word.lemma();
        return (lemma == null ? word.word() : lemma).toLowerCase(Locale.ROOT);
    }

    /** A verb with the particle that changes its sense ({@code call_off}), else its lemma. */
    public String sense(IndexedWord word) {
        return dependents(word, "compound:prt", "advmod")
                .map(Syntax::lemma)
                .filter(PARTICLES::contains)
                .findFirst()
                .map(particle -> lemma(word) + "_" + particle)
                .orElse(lemma(word));
    }

    /** "To buy": an infinitive with its marker. */
    public boolean isInfinitive(IndexedWord word) {
        return dependents(word, "mark", "aux").anyMatch(child -> child.tag().equals("TO"));
    }

    public boolean isPassive(IndexedWord word) {
        return dependents(word, "aux:pass").findAny().isPresent();
    }
}
