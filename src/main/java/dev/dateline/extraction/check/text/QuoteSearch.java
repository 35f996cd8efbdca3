package dev.dateline.extraction.check.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The search for the words of a text that an extractor quotes.
 *
 * <p>A quote that differs from the text in quotation marks, dashes, white space, accents, case or an ellipsis is found,
 * too; the text's own words then take its place.
 */
public final class QuoteSearch {

    /**
     * Where a quote stands.
     *
     * @param start the first UTF-16 code unit in the text
     * @param end one past the last
     * @param exact whether the text has the quote to the letter
     */
    public record Span(int start, int end, boolean exact) {}

    /** What may lie between the parts of a quote with an ellipsis, in code units: about two sentences. */
    private static final int LONGEST_GAP = 400;

    private static final Pattern ELLIPSIS =
            Pattern.compile("\\s*(?:\\[\\s*\\.\\.\\.\\s*]|\\(\\.\\.\\.\\)|\\.{3,})\\s*");
    private static final Pattern AROUND = Pattern.compile("^['\\s]+|['\\s]+$");

    private final String text;
    private final FoldedText folded;

    public QuoteSearch(String text) {
        this.text = text;
        this.folded = FoldedText.of(text);
    }

    /** The first place of the quote, or empty if the text does not have it. */
    public Optional<Span> find(String quote) {
        if (quote.isBlank()) {
            return Optional.empty();
        }
        int exact = exactly(quote);
        return exact >= 0
                ? Optional.of(new Span(exact, exact + quote.length(), true))
                : findFolded(AROUND.matcher(FoldedText.fold(quote)).replaceAll(""));
    }

    /** Where the text has the quote to the letter, as whole words: "legally sold" does not stand in "illegally sold". */
    private int exactly(String quote) {
        int at = text.indexOf(quote);
        while (at >= 0 && !FoldedText.standsAsWords(text, at, at + quote.length())) {
            at = text.indexOf(quote, at + 1);
        }
        return at;
    }

    private Optional<Span> findFolded(String quote) {
        List<String> parts =
                Stream.of(ELLIPSIS.split(quote)).filter(part -> !part.isBlank()).toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        for (int start = folded.find(parts.getFirst(), 0, folded.length()); start >= 0; ) {
            int end = endOf(parts, start);
            if (end > 0) {
                return Optional.of(new Span(folded.originalStart(start), folded.originalEnd(end), false));
            }
            start = folded.find(parts.getFirst(), start + 1, folded.length());
        }
        return Optional.empty();
    }

    /** Where the last part ends, if each follows the one before it closely; else -1. */
    private int endOf(List<String> parts, int start) {
        int end = start + parts.getFirst().length();
        for (String part : parts.subList(1, parts.size())) {
            int next = folded.find(part, end, end + LONGEST_GAP + part.length());
            if (next < 0) {
                return -1;
            }
            end = next + part.length();
        }
        return end;
    }
}
