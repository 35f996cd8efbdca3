package dev.dateline.extraction.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number with the marks that part its thousands and its decimals, as English, Indian and continental outlets write
 * them. A number that can be read in two ways is none: it would be wrong by a factor of a thousand.
 */
final class WrittenNumber {

    /**
     * Of at most 15 digits between two marks: no amount has more, and a text may have a million of them in a row. It stands
     * alone: what is before and behind it is no part of a longer number.
     */
    static final String PATTERN =
            "(?<!\\d[.,'’/]?)(\\d{1,3}(?: \\d{3}){1,4}(?:,\\d{1,2})?(?![.,'’ ]?\\d)(?!\\s?[½¼¾⅓⅔])"
                    + "|\\d{1,15}+(?:[.,'’\\u00A0\\u202F]\\d{1,15}+){0,6}+(?![.,'’]?\\d)(?!\\s?[½¼¾⅓⅔]| \\d/\\d))";

    private static final int THOUSANDS = 3;

    /** 1,500,000 */
    private static final Pattern ENGLISH = Pattern.compile("(\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d+))?");
    /** 12,34,567 */
    private static final Pattern INDIAN = Pattern.compile("(\\d{1,2}(?:,\\d{2})+,\\d{3})(?:\\.(\\d+))?");
    /** 1.500.000,50 or 1'500'000.50 or 1 500 000,50 */
    private static final Pattern CONTINENTAL = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+),(\\d+)"
            + "|(\\d{1,3}(?:\\.\\d{3}){2,})|(\\d{1,3}(?:['’\\u00A0\\u202F ]\\d{3})+)(?:[.,](\\d+))?");
    /** 12 500, which may be two numbers side by side; 750 000 is one. */
    private static final Pattern TWO_NUMBERS = Pattern.compile("\\d{1,3} (?!000)\\d{3}");
    /** 12.5 or 12,5 or 1500 */
    private static final Pattern PLAIN = Pattern.compile("(\\d+)(?:([.,])(\\d+))?");

    private WrittenNumber() {}

    /**
     * The number, or nothing where it is unclear.
     *
     * @param scaled whether "million" or the like follows: no one writes the thousands of "1,5 million"
     */
    static Optional<BigDecimal> parse(String written, boolean scaled) {
        if (!scaled && TWO_NUMBERS.matcher(written).matches()) {
            return Optional.empty();
        }
        for (Pattern grouped : new Pattern[] {ENGLISH, INDIAN, CONTINENTAL}) {
            Matcher matcher = grouped.matcher(written);
            if (matcher.matches() && !written.startsWith("0")) {
                return Optional.of(grouped(matcher));
            }
        }
        Matcher plain = PLAIN.matcher(written);
        return plain.matches() ? plain(plain, scaled) : Optional.empty();
    }

    private static BigDecimal grouped(Matcher matcher) {
        StringBuilder number = new StringBuilder();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String part = matcher.group(group);
            if (part != null) {
                boolean decimals = !number.isEmpty();
                number.append(decimals ? "." : "").append(part.replaceAll("\\D", ""));
            }
        }
        return new BigDecimal(number.toString());
    }

    private static Optional<BigDecimal> plain(Matcher matcher, boolean scaled) {
        String decimals = matcher.group(3);
        if (decimals == null) {
            return Optional.of(new BigDecimal(matcher.group(1)));
        }
        boolean clear = matcher.group(2).equals(".")
                ? scaled || decimals.length() != THOUSANDS
                : scaled ? decimals.length() < THOUSANDS || matcher.group(1).equals("0") : decimals.length() == 2;
        return clear ? Optional.of(new BigDecimal(matcher.group(1) + "." + decimals)) : Optional.empty();
    }
}
