package dev.dateline.extraction.money;

import dev.dateline.extraction.number.NumberWords;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A number in words before its scale: "half a", "two and a half", "a hundred and fifty". */
final class SpeltNumber {

    /** One group. What follows a scale is the end of a longer number: "one million five hundred thousand". */
    static final String PATTERN =
            "(?<!\\b(?:thousand|million|billion)\\s)(half an?|(?:a|one) quarter of an?|three quarters of an?|(?:"
                    + NumberWords.PATTERN + "|an?)(?: and a half)?)\\s+";

    private static final String AND_HALF = " and a half";
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private SpeltNumber() {}

    /** The number, or nothing where the words are none. */
    static Optional<BigDecimal> parse(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (plain.startsWith("half a")) {
            return Optional.of(HALF);
        }
        if (plain.contains("quarter")) {
            return Optional.of(plain.startsWith("three") ? QUARTER.multiply(BigDecimal.valueOf(3)) : QUARTER);
        }
        return plain.endsWith(AND_HALF)
                ? whole(plain.substring(0, plain.length() - AND_HALF.length())).map(HALF::add)
                : whole(plain);
    }

    private static Optional<BigDecimal> whole(String words) {
        if (words.equals("a") || words.equals("an")) {
            return Optional.of(BigDecimal.ONE);
        }
        OptionalInt number = NumberWords.parse(words);
        return number.isPresent() ? Optional.of(BigDecimal.valueOf(number.getAsInt())) : Optional.empty();
    }
}
