package dev.dateline.extraction.offline.syntax;

import dev.dateline.extraction.offline.document.Sentence;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * The clause that reports an event, as its evidence: the participants, what they do, to what, when and for how much,
 * up to the next mark of punctuation, but not what other clauses of the sentence say.
 *
 * <p>Relations are those of Universal Dependencies, version 2; tags of marks those of the Penn Treebank.
 *
 * @param first the place of its first word in the sentence, from 0
 * @param last that of its last
 */
public record EvidenceClause(int first, int last) {

    /** In UTF-16 code units: what is longer holds more than one clause, or the parser is lost. */
    private static final int LONGEST = 300;

    private static final Set<String> OTHER_CLAUSES =
            Set.of("parataxis", "advcl", "acl:relcl", "ccomp", "csubj", "list");

    /** From a noun to the verb that says what became of it; from "to buy" to "plans". */
    private static final Set<String> PART_OF_VERB = Set.of("obj", "nsubj", "nsubj:pass", "xcomp");

    private static final Set<String> MARKS = Set.of(",", ".", ":", "``", "''", "-LRB-", "-RRB-", "NFP");

    /**
     * The clause around a trigger; no more than the known places where it would be too long.
     *
     * @param trigger the place of the word that reports the event
     * @param known the places of all words that it is based on
     */
    public static EvidenceClause around(Sentence sentence, int trigger, SortedSet<Integer> known) {
        EvidenceClause least = new EvidenceClause(known.first(), known.last());
        EvidenceClause parsed = least.with(words(DependencyTree.of(sentence), trigger));
        return Stream.of(parsed.toMarks(sentence), parsed, least.toMarks(sentence))
                .filter(clause -> clause.length(sentence) <= LONGEST)
                .findFirst()
                .orElse(least);
    }

    private static IntSummaryStatistics words(DependencyTree tree, int trigger) {
        IntSummaryStatistics places = new IntSummaryStatistics();
        IndexedWord node = tree.node(trigger + 1);
        Deque<IndexedWord> ahead = new ArrayDeque<>();
        if (node != null) {
            ahead.add(head(tree, node));
        }
        while (!ahead.isEmpty()) {
            IndexedWord word = ahead.removeFirst();
            places.accept(word.index() - 1);
            tree.dependents(word).stream().filter(child -> belongs(tree, child)).forEach(ahead::add);
        }
        return places;
    }

    private static IndexedWord head(DependencyTree tree, IndexedWord trigger) {
        IndexedWord governor = tree.governor(trigger);
        if (governor == null || !Tokens.isVerb(governor) || !PART_OF_VERB.contains(tree.relation(trigger))) {
            return trigger;
        }
        return governor;
    }

    private static boolean belongs(DependencyTree tree, IndexedWord child) {
        String relation = tree.relation(child);
        return !relation.equals("punct")
                && !OTHER_CLAUSES.contains(relation)
                && !(relation.equals("conj") && Tokens.isVerb(child));
    }

    private EvidenceClause with(IntSummaryStatistics places) {
        return new EvidenceClause(Math.min(first, places.getMin()), Math.max(last, places.getMax()));
    }

    private EvidenceClause toMarks(Sentence sentence) {
        List<CoreLabel> tokens = sentence.tokens();
        int from = first;
        while (from > 0 && !MARKS.contains(tokens.get(from - 1).tag())) {
            from--;
        }
        int to = last;
        while (to + 1 < tokens.size() && !MARKS.contains(tokens.get(to + 1).tag())) {
            to++;
        }
        return new EvidenceClause(from, to);
    }

    private int length(Sentence sentence) {
        return sentence.tokens().get(last).endPosition()
                - sentence.tokens().get(first).beginPosition();
    }
}
