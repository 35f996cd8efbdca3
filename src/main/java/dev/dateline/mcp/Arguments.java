package dev.dateline.mcp;

import dev.dateline.question.BoundedText;
import dev.dateline.question.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a tool is called with. */
record Arguments(Map<String, Object> given) {

    /** @throws Problem if the tool has no such argument */
    void check(Collection<String> known) {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.unknownParameter(name, known);
                });
    }

    /** A single value as a text; null where there is none. */
    @Nullable
    String text(String name) {
        Object value = given.get(name);
        return value == null ? null : single(name, value);
    }

    private static String single(String name, Object value) {
        if (value instanceof Collection || value instanceof Map) {
            throw Problem.badParameter(name, value.toString(), "Give one value, not a list or an object.");
        }
        return BoundedText.of(name, value.toString());
    }

    String required(String name) {
        String text = text(name);
        if (text == null || text.isBlank()) {
            throw Problem.badParameter(name, text, "Give it.");
        }
        return text;
    }

    /** Several values, of which one may stand alone; null where there are none. */
    @Nullable
    List<String> list(String name) {
        Object value = given.get(name);
        if (value == null) {
            return null;
        }
        Collection<?> several = value instanceof Collection<?> list ? list : List.of(value);
        BoundedText.checkNumber(name, several.size());
        return several.stream()
                .map(each -> single(name, each == null ? "" : each))
                .toList();
    }
}
