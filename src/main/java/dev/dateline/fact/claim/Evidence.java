package dev.dateline.fact.claim;

import java.util.Objects;

/**
 * The words of an article that say so.
 *
 * @param quote exactly what the article's stored text has from {@code start} to {@code end}
 * @param start the first UTF-16 code unit, counted from 0
 * @param end one past the last UTF-16 code unit, as {@link String#substring(int, int)} takes it
 */
public record Evidence(ArticleId article, String quote, int start, int end) {

    public Evidence {
        Objects.requireNonNull(article);
        if (start < 0 || end <= start || quote.length() != end - start) {
            throw new IllegalArgumentException("a quote of " + quote.length() + " from " + start + " to " + end);
        }
    }

    /** The evidence that lies from {@code start} to {@code end} of an article's text. */
    public static Evidence of(ArticleId article, String text, int start, int end) {
        return new Evidence(article, text.substring(start, end), start, end);
    }

    /** Whether the quote is in {@code text} where it says it is. A claim that fails this is refused. */
    public boolean verifiedIn(String text) {
        return end <= text.length() && text.substring(start, end).equals(quote);
    }
}
