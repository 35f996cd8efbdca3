package dev.dateline.extraction.llm.answer;

import dev.dateline.fact.field.FieldType;
import dev.dateline.fact.field.OwnField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The own fields in the JSON schema of an answer; each may be null. */
final class FieldSchemas {

    /** The name of the property in whose place they stand. */
    static final String PLACE = "{fields}";

    private static final JsonMapper JSON = new JsonMapper();

    private FieldSchemas() {}

    static void fill(ObjectNode properties) {
        List<Map.Entry<String, JsonNode>> inOrder = new ArrayList<>(properties.properties());
        properties.removeAll();
        for (Map.Entry<String, JsonNode> property : inOrder) {
            if (property.getKey().equals(PLACE)) {
                OwnField.ALL.forEach(field -> properties.set(field.json(), JSON.readTree(schema(field.type()))));
            } else {
                properties.set(property.getKey(), property.getValue());
            }
        }
    }

    private static String schema(FieldType type) {
        return switch (type) {
            case NAME, WORDING, PLACE -> "{\"type\": [\"string\", \"null\"]}";
            case MONEY, VALUATION -> "{\"$ref\": \"#/$defs/money\"}";
            case FLAG -> "{\"type\": [\"boolean\", \"null\"]}";
            case TITLES -> "{\"type\": [\"array\", \"null\"], \"items\": {\"type\": \"string\"}}";
            case MANNER -> "{\"type\": [\"string\", \"null\"], \"enum\": \"{manners}\"}";
            case COUNT -> "{\"type\": [\"integer\", \"null\"]}";
            case SHARE -> "{\"type\": [\"number\", \"null\"]}";
        };
    }
}
