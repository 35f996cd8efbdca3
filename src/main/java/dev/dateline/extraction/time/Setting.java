package dev.dateline.extraction.time;

import dev.dateline.fact.value.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase is read against. What is missing here stays unresolved: nothing is guessed.
 *
 * @param published the day on which the text was published
 * @param direction whether the phrase speaks of what was or of what is to come: "in October" is the last or the next
 * @param anchor the date that was spoken of before, for "a month later"
 */
public record Setting(
        @Nullable LocalDate published,
        Direction direction,
        @Nullable When anchor) {

    /** Which way a phrase without a year looks from the day of publication. */
    public enum Direction {
        PAST,
        FUTURE
    }

    public static Setting past(@Nullable LocalDate published) {
        return new Setting(published, Direction.PAST, null);
    }

    public static Setting future(@Nullable LocalDate published) {
        return new Setting(published, Direction.FUTURE, null);
    }

    public Setting anchoredOn(@Nullable When date) {
        return new Setting(published, direction, date);
    }

    Setting publishedOn(@Nullable LocalDate day) {
        return new Setting(day, direction, anchor);
    }

    boolean past() {
        return direction == Direction.PAST;
    }
}
