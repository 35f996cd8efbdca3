package dev.dateline.mcp;

import dev.dateline.question.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a tool is called with; that it is as the tool's schema has it was seen to before. */
record Arguments(Map<String, Object> given) {

    /** A single value as a text; null if there is none. */
    @Nullable
    String text(String name) {
        Object value = given.get(name);
        return value == null ? null : value.toString();
    }

    String required(String name) {
        String text = text(name);
        if (text == null || text.isBlank()) {
            throw Problem.badParameter(name, text, "Give a value.");
        }
        return text;
    }

    /** Several values; null if there are none. */
    @Nullable
    List<String> list(String name) {
        return given.get(name) instanceof Collection<?> several
                ? several.stream().map(String::valueOf).toList()
                : null;
    }
}
