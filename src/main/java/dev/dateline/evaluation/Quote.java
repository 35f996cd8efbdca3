package dev.dateline.evaluation;

/** The words of an article that are given as evidence; the offsets count UTF-16 code units. */
record Quote(String quote, int start, int end) {

    boolean overlaps(Quote other) {
        return start < other.end && other.start < end;
    }

    boolean isIn(String text) {
        return !quote.isEmpty()
                && 0 <= start
                && start < end
                && end <= text.length()
                && text.substring(start, end).equals(quote);
    }
}
