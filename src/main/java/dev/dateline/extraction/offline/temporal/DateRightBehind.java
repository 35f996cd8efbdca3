package dev.dateline.extraction.offline.temporal;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.syntax.Tokens;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The date that stands with its preposition right behind a noun, in a sentence of several dates: "a seed round in July
 * 2024 and a Series A in January 2025", where the parser hangs both on the verb.
 */
final class DateRightBehind {

    private static final Set<String> PREPOSITIONS = Set.of("in", "on");

    /** How many words may stand between the noun and the preposition: the "A round" of "Series A round". */
    private static final int BETWEEN = 2;

    private DateRightBehind() {}

    /** Null if there is none, or no other date that could be meant. */
    static @Nullable DateMention of(Sentence sentence, List<DateMention> dates, IndexedWord trigger) {
        if (Tokens.isVerb(trigger) || dates.size() < 2) {
            return null;
        }
        return dates.stream()
                .filter(date -> PREPOSITIONS.contains(date.before()))
                .filter(date -> isBehind(sentence, trigger.index(), date.firstIndex() - 1))
                .findFirst()
                .orElse(null);
    }

    private static boolean isBehind(Sentence sentence, int noun, int preposition) {
        return noun < preposition
                && preposition - noun <= BETWEEN + 1
                && sentence.tokens().subList(noun, preposition - 1).stream().allMatch(DateRightBehind::isOfNoun);
    }

    private static boolean isOfNoun(CoreLabel word) {
        boolean letter =
                word.word().length() == 1 && Character.isLetter(word.word().charAt(0));
        return letter || word.tag().startsWith("NN");
    }
}
