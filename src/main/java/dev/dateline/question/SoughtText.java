package dev.dateline.question;

import org.jspecify.annotations.Nullable;

/** What is searched for, as it is typed. */
public final class SoughtText {

    /** Nobody types more, and every word of it would be looked up. */
    private static final int MOST_CHARACTERS = 200;

    private SoughtText() {}

    /**
     * The text, which has something in it and is not too long.
     *
     * @throws Problem if it is missing, empty or longer than 200 characters (400)
     */
    public static String of(@Nullable String given, String hint) {
        if (given == null || given.isBlank()) {
            throw Problem.badParameter("q", given, hint);
        }
        if (given.length() > MOST_CHARACTERS) {
            throw Problem.badParameter("q", given, "Give at most %d characters.".formatted(MOST_CHARACTERS));
        }
        return given;
    }
}
