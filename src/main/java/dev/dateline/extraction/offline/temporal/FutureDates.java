package dev.dateline.extraction.offline.temporal;

import dev.dateline.extraction.offline.factuality.FactualityRules;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.value.Status;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Set;

/** Whether a date without a year lies ahead of the news: "will open in May", "effective March 1". */
final class FutureDates {

    private FutureDates() {}

    /** Whether the verb that governs the date refers to the future. */
    static boolean of(DateMention date) {
        DependencyTree tree = DependencyTree.of(date.sentence());
        IndexedWord node = date.head();
        if (isEffective(date)) {
            return true;
        }
        if (tree.relation(node).equals("compound")) {
            return false; // "the Nov. 6 offer"
        }
        while (node != null && !Tokens.isVerb(node)) {
            node = tree.governor(node);
        }
        if (node == null) {
            return false;
        }
        boolean present = node.tag().equals("VBZ") || node.tag().equals("VBP");
        if (present && (Lexicon.DATES.get("present-ahead").contains(Tokens.lemma(node)) || isScheduled(tree, node))) {
            return true;
        }
        if (isDecided(tree, node) || isTold(node)) {
            return false;
        }
        boolean goingOn = node.tag().equals("VBG")
                && tree.dependents(node, "aux").anyMatch(aux -> aux.tag().matches("VB[PZ]"));
        boolean ahead = goingOn && Lexicon.DATES.get("going-ahead").contains(Tokens.lemma(node));
        if (ahead || tree.hasDependent(node, "aux", Lexicon.DATES.get("auxiliary-ahead"))) {
            return true;
        }
        Status status = FactualityRules.statusOf(date.sentence(), node);
        return status == null || status == Status.PLANNED;
    }

    /**
     * Whether a verb in the present tense speaks of what is arranged: news has no other use for it beside a date. Verbs of
     * telling and of states are none of them.
     */
    private static boolean isScheduled(DependencyTree tree, IndexedWord verb) {
        String lemma = Tokens.lemma(verb);
        return !tree.hasDependent(verb, "aux", Set.of("have"))
                && !Lexicon.DATES.get("telling").contains(lemma)
                && !Lexicon.DATES.get("state").contains(lemma)
                && !Set.of("be", "have").contains(lemma);
    }

    /** Whether the date is when something takes effect: "effective March 1", "starting in March". */
    static boolean isEffective(DateMention date) {
        int first = date.head().index() - 1;
        return date.before().equals("effective")
                || date.sentence().tokens().subList(Math.max(0, first - 4), first).stream()
                        .anyMatch(token -> token.word().matches("effect|starting|beginning"));
    }

    /** Whether the verb only reports, in the past: "the paper reported on Monday". */
    private static boolean isTold(IndexedWord verb) {
        return verb.tag().equals("VBD") && Lexicon.DATES.get("telling").contains(Tokens.lemma(verb));
    }

    /** Whether the verb is what was agreed on, whose date is that of the agreement: "agreed to buy Tarn in June". */
    private static boolean isDecided(DependencyTree tree, IndexedWord verb) {
        IndexedWord governor = tree.governor(verb);
        return governor != null && tree.isInfinitive(verb) && governor.tag().equals("VBD") && !tree.isPassive(governor);
    }
}
