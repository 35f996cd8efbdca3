package dev.dateline.extraction.llm.answer;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place where an answer does not fit its schema.
 *
 * @param path the place as a JSON pointer: {@code /events/3/kind}
 * @param message what is wrong there
 */
public record AnswerFault(String path, String message) {

    private static final Pattern ITEM = Pattern.compile("/(entities|events)/(\\d+)(?:/.*)?");

    /** The index of the item of {@code list} that the fault is in; empty if it is elsewhere. */
    OptionalInt itemOf(String list) {
        Matcher item = ITEM.matcher(path);
        return item.matches() && item.group(1).equals(list)
                ? OptionalInt.of(Integer.parseInt(item.group(2)))
                : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return (path.isEmpty() ? "the answer" : path) + ": " + message;
    }
}
