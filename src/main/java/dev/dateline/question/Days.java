package dev.dateline.question;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads days. */
public final class Days {

    private Days() {}

    /**
     * The day given, or another one where none is.
     *
     * @param field the parameter that gives it
     */
    public static LocalDate of(String field, @Nullable String given, LocalDate otherwise) {
        if (given == null || given.isBlank()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(given.strip());
        } catch (DateTimeParseException e) {
            throw Problem.badParameter(field, given, "Give a day as 2024-03-24.");
        }
    }
}
