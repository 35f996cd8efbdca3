package dev.dateline.review.queue;

import java.util.Locale;

/**
 * How much waits for a person's judgement.
 *
 * @param number counted no further than {@link #MOST}: every page shows it, and to count on would cost the more, the
 *     less it matters
 */
public record Waiting(int number) {

    static final int MOST = 1_000;

    /** "7", "1,000+". */
    public String text() {
        return number < MOST ? Integer.toString(number) : String.format(Locale.ROOT, "%,d+", number);
    }

    /** "1 question", "7 questions". */
    public String questions() {
        return text() + (number == 1 ? " question" : " questions");
    }
}
