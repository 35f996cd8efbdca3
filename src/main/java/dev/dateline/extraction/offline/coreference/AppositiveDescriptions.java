package dev.dateline.extraction.offline.coreference;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.CommonNouns;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a text has called its entities: "Nimbus, a chipmaker," makes "the chipmaker" mean Nimbus later on. */
final class AppositiveDescriptions {

    private final Map<String, List<EntityChain>> described = new HashMap<>();

    private final EntityTable entities;

    AppositiveDescriptions(EntityTable entities) {
        this.entities = entities;
    }

    /** Reads appositions, relative pronouns and "X is a Y" of one sentence, and lets both sides mean the same. */
    void read(Sentence sentence) {
        for (SemanticGraphEdge edge : DependencyTree.of(sentence).edges()) {
            switch (edge.getRelation().getShortName()) {
                case "appos", "ref" -> join(sentence, edge.getGovernor(), edge.getDependent());
                case "nsubj" -> readCopula(sentence, edge);
                case "compound", "dep" -> readApposedName(sentence, edge);
                default -> {}
            }
        }
    }

    /** Who has been described by this noun last. */
    @Nullable
    EntityChain lastCalled(String lemma) {
        List<EntityChain> entities = described.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
        return entities.isEmpty() ? null : entities.getLast();
    }

    private void join(Sentence sentence, IndexedWord one, IndexedWord other) {
        CoreLabel first = sentence.token(one.index());
        CoreLabel second = sentence.token(other.index());
        EntityChain named = entities.at(first);
        EntityChain alsoNamed = entities.at(second);
        if (named != null && alsoNamed == null && fits(named, second)) {
            describe(named, second);
        } else if (alsoNamed != null && named == null && fits(alsoNamed, first)) {
            describe(alsoNamed, first);
        }
    }

    private void readCopula(Sentence sentence, SemanticGraphEdge edge) {
        boolean copula =
                !DependencyTree.of(sentence).children(edge.getGovernor(), "cop").isEmpty();
        EntityChain chain = entities.at(sentence.token(edge.getDependent().index()));
        if (copula
                && chain != null
                && fits(chain, sentence.token(edge.getGovernor().index()))) {
            describe(chain, sentence.token(edge.getGovernor().index()));
        }
    }

    /** Links a noun to the name that it describes without a comma, as in "chipmaker Nimbus". */
    private void readApposedName(Sentence sentence, SemanticGraphEdge edge) {
        CoreLabel governor = sentence.token(edge.getGovernor().index());
        CoreLabel dependent = sentence.token(edge.getDependent().index());
        EntityChain head = entities.at(governor);
        EntityChain modifier = entities.at(dependent);
        boolean loose = edge.getRelation().getShortName().equals("dep");
        if (head != null && modifier == null && fits(head, dependent)) {
            remember(head, dependent);
        } else if (head == null && modifier != null && loose && fits(modifier, governor)) {
            describe(modifier, governor);
        }
    }

    private void describe(EntityChain chain, CoreLabel noun) {
        entities.mean(noun, chain);
        remember(chain, noun);
    }

    private void remember(EntityChain chain, CoreLabel noun) {
        if (noun.tag().startsWith("NN")) {
            described
                    .computeIfAbsent(noun.lemma().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(chain);
        }
    }

    /** A person is no startup, and a startup no chairman. */
    private static boolean fits(EntityChain chain, CoreLabel noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        if (noun.tag().startsWith("WP") || noun.tag().equals("WDT")) {
            return true;
        }
        return noun.tag().equals("NN") && CommonNouns.kindsOf(lemma).contains(chain.kind());
    }
}
