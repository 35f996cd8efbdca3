package dev.dateline.review.queue;

import dev.dateline.headline.AmountWords;
import dev.dateline.page.PageLanguage;

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
        return number < MOST ? Integer.toString(number) : new AmountWords(PageLanguage.current()).number(number) + "+";
    }
}
