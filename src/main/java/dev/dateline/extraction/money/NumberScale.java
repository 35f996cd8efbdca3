package dev.dateline.extraction.money;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The word behind a number that multiplies it: million, crore, lakh crore. */
final class NumberScale {

    /** What may stand before another scale: "1.2 lakh crore", "two hundred million". */
    private static final String FIRST =
            "(?:hundred|thousand|lakhs?|lacs?)\\s+(?=(?:thousand|million|billion|lakh|crore)s?\\b)";

    private static final String WORDS =
            "hundred|thousand|million|mln|mil|mio|millionen|billion|bln|milliarden?|milliards?|mrd|trillion"
                    + "|tn|bn|mn|mm|crores?|cr|lakhs?|lacs?|arab|kharab|[kmbt]";

    /** One group: all words of the scale. */
    static final String PATTERN = "(?:[\\s\\u00A0-]?((?:" + FIRST + ")?(?:" + WORDS + "))\\b)?";

    private NumberScale() {}

    /** One, where there is no such word. */
    static BigDecimal factor(@Nullable String words) {
        BigDecimal factor = BigDecimal.ONE;
        for (String word : (words == null ? "" : words).toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            factor = factor.multiply(BigDecimal.valueOf(ofWord(word)));
        }
        return factor;
    }

    private static long ofWord(String word) {
        return switch (word) {
            case "hundred" -> 100L;
            case "k", "thousand" -> 1_000L;
            case "lakh", "lakhs", "lac", "lacs" -> 100_000L;
            case "m", "mn", "mm", "mil", "mio", "mln", "million", "millionen" -> 1_000_000L;
            case "cr", "crore", "crores" -> 10_000_000L;
            case "kharab" -> 100_000_000_000L;
            case "arab", "b", "bn", "bln", "billion", "mrd", "milliard", "milliards", "milliarde", "milliarden" ->
                1_000_000_000L;
            case "t", "tn", "trillion" -> 1_000_000_000_000L;
            default -> 1L;
        };
    }
}
