package dev.dateline.extraction.offline.temporal;

import dev.dateline.extraction.offline.factuality.FactualityRules;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.Syntax;
import dev.dateline.fact.Status;
import edu.stanford.nlp.ling.IndexedWord;

/** Whether a date without a year lies ahead of the news: "will open in May", "effective March 1". */
final class FutureDates {

    private FutureDates() {}

    /** Whether the verb that the date hangs on speaks of what is to come. */
    static boolean of(DateMention date) {
        Syntax syntax = Syntax.of(date.sentence());
        IndexedWord node = date.head();
        if (isEffective(date)) {
            return true;
        }
        if (syntax.relation(node).equals("compound")) {
            return false; // "the Nov. 6 offer"
        }
        while (node != null && !Syntax.isVerb(node)) {
            node = syntax.governor(node);
        }
        if (node == null) {
            return false;
        }
        boolean present = node.tag().equals("VBZ") || node.tag().equals("VBP");
        if (present && Lexicon.DATES.get("present-ahead").contains(Syntax.lemma(node))) {
            return true;
        }
        if (isDecided(syntax, node) || isTold(node)) {
            return false;
        }
        boolean goingOn = node.tag().equals("VBG")
                && syntax.dependents(node, "aux").anyMatch(aux -> aux.tag().matches("VB[PZ]"));
        boolean ahead = goingOn && Lexicon.DATES.get("going-ahead").contains(Syntax.lemma(node));
        if (ahead || syntax.hasDependent(node, "aux", Lexicon.DATES.get("auxiliary-ahead"))) {
            return true;
        }
        Status status = FactualityRules.statusOf(date.sentence(), node);
        return status == null || status == Status.PLANNED;
    }

    /** "Effective March 1", "with effect from March 1", "starting in March" */
    static boolean isEffective(DateMention date) {
        int first = date.head().index() - 1;
        return date.before().equals("effective")
                || date.sentence().tokens().subList(Math.max(0, first - 4), first).stream()
                        .anyMatch(token -> token.word().matches("effect|starting|beginning"));
    }

    /** "It is exploring a sale, the paper reported on Monday". */
    private static boolean isTold(IndexedWord verb) {
        return verb.tag().equals("VBD") && Lexicon.DATES.get("telling").contains(Syntax.lemma(verb));
    }

    /** "Agreed to buy Tarn in June": the date is that of the agreement. */
    private static boolean isDecided(Syntax syntax, IndexedWord verb) {
        IndexedWord governor = syntax.governor(verb);
        return governor != null
                && syntax.isInfinitive(verb)
                && governor.tag().equals("VBD")
                && !syntax.isPassive(governor);
    }
}
