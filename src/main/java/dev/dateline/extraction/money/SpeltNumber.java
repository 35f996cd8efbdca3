package dev.dateline.extraction.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number in words before its scale: "half a", "two and a half", "twenty-five". */
final class SpeltNumber {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final String UNITS = String.join("|", SMALL.subList(1, 10));

    private static final String WHOLE = "(?:(?:" + String.join("|", TENS) + ")(?:[- ](?:" + UNITS + "))?|"
            + String.join("|", SMALL.subList(1, SMALL.size())) + "|an?)";

    /** One group. */
    static final String PATTERN =
            "(half an?|(?:a|one) quarter of an?|three quarters of an?|" + WHOLE + "(?: and a half)?)\\s+";

    private static final Pattern PARTS = Pattern.compile("(.+?)( and a half)?");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final int TEN = 10;

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
        Matcher parts = PARTS.matcher(plain);
        return parts.matches()
                ? whole(parts.group(1)).map(number -> parts.group(2) == null ? number : number.add(HALF))
                : Optional.empty();
    }

    private static Optional<BigDecimal> whole(String words) {
        if (words.equals("a") || words.equals("an")) {
            return Optional.of(BigDecimal.ONE);
        }
        String[] parts = words.split("[- ]", -1);
        int tens = TENS.indexOf(parts[0]);
        if (tens < 0) {
            return number(SMALL.indexOf(words));
        }
        int units = parts.length == 1 ? 0 : SMALL.indexOf(parts[1]);
        return units < 0 ? Optional.empty() : number((tens + 2) * TEN + units);
    }

    private static Optional<BigDecimal> number(int value) {
        return value < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
    }
}
