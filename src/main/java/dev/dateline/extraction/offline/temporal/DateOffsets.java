package dev.dateline.extraction.offline.temporal;

import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.extraction.time.DatePhrases;
import dev.dateline.extraction.time.Setting;
import dev.dateline.fact.value.When;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far apart two events are: "left a year after it had hired her" dates the hiring by the leaving. A date behind it
 * ("two years after the deal of 2019") makes it a date of its own, which counts the other way.
 */
final class DateOffsets {

    /** How many words behind "a year after" the event is named, at most. */
    private static final int AHEAD = 8;

    private static final Pattern GAP = Pattern.compile("(?i).*\\bafter");

    /** A length of time that no date follows from: "less than a year after". */
    private static final Pattern VAGUE = Pattern.compile("(?i)\\b(?:than|within|over|under)\\b");

    private DateOffsets() {}

    /** @param here the dates of its sentence */
    static boolean isGap(List<DateMention> here, DateMention date) {
        return GAP.matcher(date.phrase().words()).matches()
                && date.phrase().isAnchored()
                && here.getLast().equals(date);
    }

    /**
     * The gap that ends at this event; null if none does.
     *
     * @param here the dates of its sentence
     */
    static @Nullable DateMention before(List<DateMention> here, IndexedWord event) {
        return here.stream()
                .filter(date -> isGap(here, date))
                .filter(date -> isJustBefore(date, event))
                .findFirst()
                .orElse(null);
    }

    private static boolean isJustBefore(DateMention gap, IndexedWord event) {
        int from = gap.head().index();
        return from < event.index()
                && event.index() - from <= AHEAD
                && gap.sentence().tokens().subList(from, event.index() - 1).stream()
                        .noneMatch(token -> token.word().equals(","));
    }

    /** The verb of the clause that mentions the event in passing. */
    static @Nullable IndexedWord mainVerb(DependencyTree tree, IndexedWord event) {
        IndexedWord node = tree.governor(event);
        while (node != null && !Tokens.isVerb(node)) {
            node = tree.governor(node);
        }
        return node;
    }

    /**
     * The date that lies before the other event by the gap; null if it is vague.
     *
     * @param setting anchored on the date of the other event
     */
    static @Nullable When before(DateMention gap, Setting setting) {
        String words = gap.phrase().words();
        if (VAGUE.matcher(gap.before() + " " + words).find()) {
            return null;
        }
        return DatePhrases.in(words.replaceFirst("(?i)after$", "before")).stream()
                .map(phrase -> phrase.in(setting))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
