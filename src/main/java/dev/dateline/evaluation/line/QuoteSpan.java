package dev.dateline.evaluation.line;

/** The words of an article that are given as evidence; the offsets count UTF-16 code units. */
public record QuoteSpan(String quote, int start, int end) {

    public boolean overlaps(QuoteSpan other) {
        return start < other.end && other.start < end;
    }

    public boolean isIn(String text) {
        return !quote.isEmpty()
                && 0 <= start
                && start < end
                && end <= text.length()
                && text.substring(start, end).equals(quote);
    }
}
