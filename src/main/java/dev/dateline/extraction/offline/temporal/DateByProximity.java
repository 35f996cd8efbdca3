package dev.dateline.extraction.offline.temporal;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.Tokens;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which date belongs to an event by the order of the words alone. Parsers take many a main clause for an aside; where
 * the tree leads to no date, a date that opens the sentence, follows the event or ends the sentence with its teller is
 * taken, if it is the only one.
 */
record DateByProximity(Sentence sentence, List<DateMention> dates) {

    /** How many words may stand between a teller's verb and the date: "said on", "said in a filing on". */
    private static final int TELLING = 5;

    /** How many words may stand before a date that opens a sentence: "Early in". */
    private static final int OPENING = 3;

    @Nullable
    DateMention of(IndexedWord trigger) {
        List<DateMention> open =
                dates.stream().filter(date -> date.bracket() == 0).toList();
        if (open.size() != 1) {
            return null;
        }
        DateMention date = open.getFirst();
        boolean found = Tokens.isVerb(trigger)
                ? opens(date, trigger) || follows(date, trigger) || endsTelling(date, trigger)
                : follows(date, trigger);
        return found ? date : null;
    }

    /** Whether the date opens the sentence, with no other verb before the event: "last week we released". */
    private boolean opens(DateMention date, IndexedWord trigger) {
        return date.head().index() <= OPENING
                && date.head().index() < trigger.index()
                && isSimple(date.head().index(), trigger.index());
    }

    /** Whether the date follows the event: "raised $5 million on Monday". */
    private boolean follows(DateMention date, IndexedWord trigger) {
        return date.head().index() > trigger.index()
                && !Lexicon.DATES.get("aside").contains(date.before())
                && isSimple(trigger.index(), date.head().index());
    }

    /** Whether the date is that of an attribution at the end of the sentence, and the event does not lie in the future. */
    private boolean endsTelling(DateMention date, IndexedWord trigger) {
        int place = date.head().index();
        boolean last = sentence.tokens().stream()
                .skip(place)
                .allMatch(token -> !Character.isLetter(token.word().charAt(0)) || isInside(token, date));
        boolean told = sentence.tokens().subList(Math.max(0, place - TELLING), place).stream()
                .anyMatch(token -> token.tag().startsWith("VB")
                        && token.index() > trigger.index()
                        && Lexicon.DATES.get("telling").contains(Tokens.lemma(token)));
        return last && told && isToldAsDone(trigger);
    }

    private static boolean isInside(CoreLabel token, DateMention date) {
        return token.beginPosition() < date.phrase().end();
    }

    private boolean isToldAsDone(IndexedWord trigger) {
        DependencyTree tree = DependencyTree.of(sentence);
        return tree.dependents(trigger, "aux")
                .noneMatch(aux -> Lexicon.DATES.get("auxiliary-ahead").contains(Tokens.lemma(aux)));
    }

    /** Whether there is no verb except auxiliaries, and no word that opens a clause, between two places. */
    private boolean isSimple(int from, int to) {
        return sentence.tokens().subList(from, to - 1).stream().noneMatch(this::opensClause);
    }

    private boolean opensClause(CoreLabel token) {
        return (token.tag().startsWith("VB") && !token.lemma().matches("be|have"))
                || token.tag().startsWith("W")
                || Lexicon.DATES.get("aside").contains(token.word().toLowerCase(java.util.Locale.ROOT))
                || Lexicon.DATES.get("event-noun").contains(token.lemma());
    }
}
