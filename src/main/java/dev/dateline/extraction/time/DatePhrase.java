package dev.dateline.extraction.time;

import dev.dateline.fact.value.When;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * Some words of a text that say when.
 *
 * @param start the first UTF-16 code unit of the words in the text
 * @param end one past the last
 */
public record DatePhrase(int start, int end, String words, PhraseMeaning meaning) {

    /** The date that the words mean, or null where the setting leaves it open. */
    public @Nullable When in(Setting setting) {
        return read(meaning, setting);
    }

    /** Where the words give a span ("from 2004 to 2014"): when it begins; else the date itself. */
    public @Nullable When openingIn(Setting setting) {
        return read(meaning.opening(), setting);
    }

    /** Where the words give a span: when it ends; else the date itself. */
    public @Nullable When closingIn(Setting setting) {
        return read(meaning.closing(), setting);
    }

    /** Words may count to a year that no date has: "300 decades ago". */
    private static @Nullable When read(PhraseMeaning meaning, Setting setting) {
        try {
            return meaning.in(setting);
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether the words count from a date that was spoken of before ("a month later"). */
    public boolean isAnchored() {
        return meaning.isAnchored();
    }

    /** The same words in a text that begins this many code units earlier. */
    public DatePhrase movedBy(int offset) {
        return new DatePhrase(start + offset, end + offset, words, meaning);
    }

    boolean overlaps(DatePhrase other) {
        return start < other.end && other.start < end;
    }
}
