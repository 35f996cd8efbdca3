package dev.dateline.page;

import java.util.Locale;

/** What is called by its name in code, where no bundle has words for it. */
final class EnglishNames {

    private EnglishNames() {}

    /** {@code FUNDING_ROUND} is "Funding round". */
    static String of(Enum<?> constant) {
        String words = constant.name().replace('_', ' ').toLowerCase(Locale.ENGLISH);
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    /** {@code raisedAmount} is "raised amount". */
    static String of(String field) {
        return field.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ENGLISH);
    }
}
