package dev.dateline.extraction.number;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers in words: "nineteen", "twenty-five", "a hundred and fifty", "two dozen". */
public final class NumberWords {

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

    private static final int TEN = 10;
    private static final int DOZEN = 12;
    private static final int HUNDRED = 100;

    private static final String UNITS = String.join("|", SMALL.subList(1, TEN));
    private static final String BELOW_HUNDRED =
            "(?:(?:" + String.join("|", TENS) + ")(?:[\\s-]+(?:" + UNITS + "))?|" + String.join("|", SMALL) + ")";
    private static final String HUNDREDS =
            "(?:a|" + String.join("|", SMALL.subList(1, SMALL.size())) + ")[\\s-]+hundred";

    /**
     * Without a group, for texts in any case. The end of a longer number is none: no "fifty" in "a hundred and fifty", no
     * "five" in "two point five".
     */
    public static final String PATTERN =
            "\\b(?<!\\b(?:hundred|hundred\\sand|point|" + String.join("|", TENS) + ")[\\s-])(?:"
                    + HUNDREDS + "(?:\\s+(?:and\\s+)?" + BELOW_HUNDRED + "\\b(?![\\s-]+hundred\\b))?"
                    + "|(?:a|" + BELOW_HUNDRED + ")\\s+dozen"
                    + "|" + BELOW_HUNDRED + ")\\b";

    private static final Pattern PARTS =
            Pattern.compile("(?:(?<hundreds>\\w+) hundred)?(?: ?(?:and )?(?<rest>\\w+(?: \\w+)?))?");

    private NumberWords() {}

    /** The number; nothing where the words are none. */
    public static OptionalInt parse(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ").strip();
        if (plain.endsWith("dozen")) {
            return times(plain.replaceFirst(" ?dozen$", ""), DOZEN);
        }
        Matcher parts = PARTS.matcher(plain);
        if (plain.isEmpty() || !parts.matches()) {
            return OptionalInt.empty();
        }
        OptionalInt hundreds =
                parts.group("hundreds") == null ? OptionalInt.of(0) : times(parts.group("hundreds"), HUNDRED);
        OptionalInt rest = parts.group("rest") == null ? OptionalInt.of(0) : belowHundred(parts.group("rest"));
        return hundreds.isPresent() && rest.isPresent()
                ? OptionalInt.of(hundreds.getAsInt() + rest.getAsInt())
                : OptionalInt.empty();
    }

    /** "A dozen", "two dozen", "a hundred". */
    private static OptionalInt times(String count, int unit) {
        if (count.isEmpty() || count.equals("a")) {
            return OptionalInt.of(unit);
        }
        return belowHundred(count).stream().map(number -> number * unit).findFirst();
    }

    private static OptionalInt belowHundred(String words) {
        String[] parts = words.split(" ", -1);
        int tens = TENS.indexOf(parts[0]);
        if (tens < 0) {
            int small = SMALL.indexOf(words);
            return small < 0 ? OptionalInt.empty() : OptionalInt.of(small);
        }
        int units = parts.length == 1 ? 0 : SMALL.indexOf(parts[1]);
        return units < 0 || units >= TEN ? OptionalInt.empty() : OptionalInt.of((tens + 2) * TEN + units);
    }
}
