package dev.dateline.export.format;

import java.io.Writer;
import java.util.Iterator;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object that ends in a list, whose items are written one by one, as they are read.
 *
 * @param head the object without the list
 * @param list the name of the list
 */
public record JsonList(JsonMapper json, ObjectNode head, String list) {

    /** Writes an item a line, and leaves the writer open. */
    public <T> void write(Iterator<T> items, Function<T, JsonNode> node, Writer out) {
        JsonGenerator generator = json.createGenerator(out);
        generator.writeStartObject();
        head.properties().forEach(field -> {
            generator.writeName(field.getKey());
            generator.writePOJO(field.getValue());
        });
        generator.writeArrayPropertyStart(list);
        while (items.hasNext()) {
            generator.writeRawValue("\n" + json.writeValueAsString(node.apply(items.next())));
        }
        generator.writeRaw("\n");
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeRaw("\n");
        generator.flush();
    }
}
