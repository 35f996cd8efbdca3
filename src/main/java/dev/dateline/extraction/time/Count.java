package dev.dateline.extraction.time;

import java.util.List;
import java.util.Locale;

/**
 * How many units a phrase counts.
 *
 * @param least the smallest number that the words allow
 * @param most the largest
 */
record Count(double least, double most) {

    private static final List<String> NUMBERS = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    .split(" "));

    static Count of(String words) {
        String plain = words.toLowerCase(Locale.ROOT).strip();
        if (plain.startsWith("a few")
                || plain.startsWith("few")
                || plain.startsWith("several")
                || plain.equals("some")) {
            return new Count(2, 6);
        }
        if (plain.startsWith("many")) {
            return new Count(5, 20);
        }
        return exactly(number(plain));
    }

    static Count exactly(double number) {
        return new Count(number, number);
    }

    Count plus(double more) {
        return new Count(least + more, most + more);
    }

    boolean isVague() {
        return least != most;
    }

    boolean isWhole() {
        return least == Math.rint(least);
    }

    private static double number(String plain) {
        if (plain.equals("a") || plain.equals("an")) {
            return 1;
        }
        if (plain.startsWith("half")) {
            return 0.5;
        }
        if (plain.contains("couple")) {
            return 2;
        }
        int named = NUMBERS.indexOf(plain);
        return switch (plain) {
            case "eighteen" -> 18;
            case "twenty" -> 20;
            case "thirty" -> 30;
            case "forty" -> 40;
            case "fifty" -> 50;
            default -> named >= 0 ? named : Double.parseDouble(plain);
        };
    }
}
