package dev.dateline.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a table may say. */
public enum TableField {
    COMPANY,
    INVESTORS,
    LEADS,
    ACQUIRER,
    TARGET,
    PERSON,
    ORGANIZATION,
    TITLE,
    DATE,
    AMOUNT,
    CURRENCY,
    SERIES,
    PRICE,
    URL,
    SOURCE;

    /** The field with this name, in any case. */
    static Optional<TableField> called(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
