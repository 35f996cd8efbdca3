package dev.dateline.question;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers. */
public final class Numbers {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 500;

    private Numbers() {}

    /** How many items a page has at most: 50 by default, and never more than 500. */
    public static int limit(@Nullable String given) {
        return whole("limit", given, DEFAULT_LIMIT, 1, MAX_LIMIT);
    }

    public static int whole(String field, @Nullable String given, int otherwise, int least, int most) {
        if (given == null || given.isBlank()) {
            return otherwise;
        }
        String text = given.strip();
        if (text.matches("\\d{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw Problem.badParameter(field, given, "Give a whole number from %d to %d.".formatted(least, most));
    }

    /** An amount of money in whole units of a currency, or null if it is not given. */
    public static @Nullable BigDecimal amount(String field, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String text = given.strip();
        if (text.matches("\\d{1,18}(\\.\\d{1,4})?")) {
            return new BigDecimal(text);
        }
        throw Problem.badParameter(field, given, "Give an amount in whole units of the currency, as 50000000.");
    }
}
