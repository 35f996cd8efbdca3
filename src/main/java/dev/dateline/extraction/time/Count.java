package dev.dateline.extraction.time;

import dev.dateline.extraction.number.NumberWords;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * How many units a phrase counts.
 *
 * @param least the smallest number that the words allow
 * @param most the largest
 */
record Count(double least, double most) {

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

    /** "Two or three", "10 to 12". */
    static Count between(String least, String most) {
        double first = number(least.toLowerCase(Locale.ROOT).strip());
        double last = number(most.toLowerCase(Locale.ROOT).strip());
        return first < last ? new Count(first, last) : exactly(last);
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
        OptionalInt spelt = NumberWords.parse(plain);
        return spelt.isPresent() ? spelt.getAsInt() : Double.parseDouble(plain);
    }
}
