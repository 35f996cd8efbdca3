package dev.dateline.extraction.offline.coreference;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.CommonNouns;
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
final class Descriptions {

    private final Map<String, List<Draft>> described = new HashMap<>();

    private final Drafts drafts;

    Descriptions(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Reads appositions, relative pronouns and "X is a Y" of one sentence, and lets both sides mean the same. */
    void read(Sentence sentence) {
        for (SemanticGraphEdge edge : sentence.graph().edgeListSorted()) {
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
    Draft lastCalled(String lemma) {
        List<Draft> drafts = described.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
        return drafts.isEmpty() ? null : drafts.getLast();
    }

    private void join(Sentence sentence, IndexedWord one, IndexedWord other) {
        CoreLabel first = sentence.token(one.index());
        CoreLabel second = sentence.token(other.index());
        Draft named = drafts.at(first);
        Draft alsoNamed = drafts.at(second);
        if (named != null && alsoNamed == null && fits(named, second)) {
            describe(named, second);
        } else if (alsoNamed != null && named == null && fits(alsoNamed, first)) {
            describe(alsoNamed, first);
        }
    }

    private void readCopula(Sentence sentence, SemanticGraphEdge edge) {
        boolean copula = sentence.graph().childPairs(edge.getGovernor()).stream()
                .anyMatch(child -> child.first.getShortName().equals("cop"));
        Draft draft = drafts.at(sentence.token(edge.getDependent().index()));
        if (copula
                && draft != null
                && fits(draft, sentence.token(edge.getGovernor().index()))) {
            describe(draft, sentence.token(edge.getGovernor().index()));
        }
    }

    /** "chipmaker Nimbus", and "CEO" as the head of "its CEO Ann Doe". */
    private void readApposedName(Sentence sentence, SemanticGraphEdge edge) {
        CoreLabel governor = sentence.token(edge.getGovernor().index());
        CoreLabel dependent = sentence.token(edge.getDependent().index());
        Draft head = drafts.at(governor);
        Draft modifier = drafts.at(dependent);
        boolean loose = edge.getRelation().getShortName().equals("dep");
        if (head != null && modifier == null && fits(head, dependent)) {
            remember(head, dependent);
        } else if (head == null && modifier != null && loose && fits(modifier, governor)) {
            describe(modifier, governor);
        }
    }

    private void describe(Draft draft, CoreLabel noun) {
        drafts.mean(noun, draft);
        remember(draft, noun);
    }

    private void remember(Draft draft, CoreLabel noun) {
        if (noun.tag().startsWith("NN")) {
            described
                    .computeIfAbsent(noun.lemma().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(draft);
        }
    }

    /** A person is no startup, and a startup no chairman. */
    private static boolean fits(Draft draft, CoreLabel noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        if (noun.tag().startsWith("WP") || noun.tag().equals("WDT")) {
            return true;
        }
        return noun.tag().equals("NN") && CommonNouns.kindsOf(lemma).contains(draft.kind());
    }
}
