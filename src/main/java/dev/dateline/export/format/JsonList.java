package dev.dateline.export.format;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object that ends in a list, whose items are written one by one as they come.
 *
 * @param head the object without the list
 * @param list the name of the list
 */
public record JsonList(JsonMapper json, ObjectNode head, String list) {

    public <T> void write(Iterator<T> items, Function<T, JsonNode> node, Writer out) throws IOException {
        String opened = json.writeValueAsString(head);
        out.write(opened, 0, opened.length() - 1);
        out.write(head.isEmpty() ? "" : ",");
        out.write("\n" + json.writeValueAsString(list) + ":[");
        String separator = "\n";
        while (items.hasNext()) {
            out.write(separator);
            out.write(json.writeValueAsString(node.apply(items.next())));
            separator = ",\n";
        }
        out.write("\n]}\n");
    }
}
