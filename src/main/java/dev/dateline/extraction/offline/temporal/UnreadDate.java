package dev.dateline.extraction.offline.temporal;

import dev.dateline.extraction.offline.document.Sentence;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words behind an event that say when it was, in a way that is not read: "in Q5 2022", "on 2022-13-45".
 *
 * <p>An event that is dated so was on some day, but there is no reason to take it for the day of publication.
 */
final class UnreadDate {

    private static final Pattern WITH_YEAR =
            Pattern.compile("(?:\\d{1,2}[-/.]){0,2}(?:1[0-9]|20)\\d\\d(?:[-/.]\\d{1,2}){0,2}");

    private static final Set<String> BEFORE = Set.of("on", "in", "during", "by", "at", "around", "since");

    /** How many words may stand between the preposition and the year: "on Thanksgiving Day 2022". */
    private static final int BETWEEN = 3;

    private UnreadDate() {}

    /** Whether there is such a date behind the word that names the event. */
    static boolean isBehind(Sentence sentence, List<DateMention> read, IndexedWord trigger) {
        List<CoreLabel> tokens = sentence.tokens();
        for (int i = trigger.index(); i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            if (WITH_YEAR.matcher(token.word()).matches()
                    && isBehindPreposition(tokens, i)
                    && !isCount(tokens, i)
                    && read.stream().noneMatch(date -> covers(date, token))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehindPreposition(List<CoreLabel> tokens, int place) {
        for (int i = place - 1; i >= Math.max(0, place - 1 - BETWEEN); i--) {
            if (BEFORE.contains(tokens.get(i).word().toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (!tokens.get(i).tag().matches("NN.*|CD|DT|JJ|,")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCount(List<CoreLabel> tokens, int place) {
        return place + 1 < tokens.size() && tokens.get(place + 1).tag().startsWith("NN");
    }

    private static boolean covers(DateMention date, CoreLabel token) {
        return date.phrase().start() <= token.beginPosition()
                && token.endPosition() <= date.phrase().end();
    }
}
