package dev.dateline.evaluation.line;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A text of a JSON value with its keys in order and all but ASCII escaped. Where several pairings are equally good, the
 * order of the events decides; ordering them by this text makes the outcome depend on nothing but what they say.
 */
final class SortKey {

    private static final int FIRST_PRINTABLE = ' ';
    private static final int LAST_ASCII = '~';

    private SortKey() {}

    static String of(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .filter(field -> !field.getValue().isNull())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new))
                    .entrySet()
                    .stream()
                    .map(field -> text(field.getKey()) + ": " + of(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node.isArray()) {
            return node.valueStream().map(SortKey::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return node.isString() ? text(node.stringValue()) : node.toString();
    }

    private static String text(String value) {
        StringBuilder escaped = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default ->
                    escaped.append(c >= FIRST_PRINTABLE && c <= LAST_ASCII ? "" + c : "\\u%04x".formatted((int) c));
            }
        }
        return escaped.append('"').toString();
    }
}
