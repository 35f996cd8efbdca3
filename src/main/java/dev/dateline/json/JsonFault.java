package dev.dateline.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Why a text is no JSON, in words for who wrote it: Jackson's own name classes, of which nobody outside knows. */
public final class JsonFault {

    private JsonFault() {}

    /** As {@code it ends too early (line 1, column 18)}. */
    public static String words(JacksonException fault) {
        return what(fault) + where(fault.getLocation());
    }

    private static String what(JacksonException fault) {
        String said = String.valueOf(fault.getOriginalMessage());
        if (said.startsWith("Duplicate")) {
            return "the field " + said.substring(said.indexOf('"')) + " is given twice";
        }
        if (said.startsWith("Trailing token")) {
            return "something follows it";
        }
        if (fault instanceof StreamConstraintsException) {
            return "it is nested too deeply, or has too long a number or name";
        }
        if (fault instanceof UnexpectedEndOfInputException) {
            return "it ends too early";
        }
        return fault instanceof StreamReadException ? "it is broken" : "it is not as it should be";
    }

    private static String where(TokenStreamLocation place) {
        return place == null || place.getLineNr() < 1
                ? ""
                : " (line %d, column %d)".formatted(place.getLineNr(), place.getColumnNr());
    }
}
