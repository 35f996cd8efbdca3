package dev.dateline.extraction.llm.answer;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON schema of an answer: a file with the names of the vocabulary filled in. */
public final class AnswerSchema {

    private static final String FILE = "/dev/dateline/extraction/llm/answer-schema-1.json";

    private static final Map<String, List<? extends Enum<?>>> NAMES = Map.of(
            "{entityKinds}", List.of(EntityKind.values()),
            "{subkinds}", List.of(Subkind.values()),
            "{kinds}", List.of(EventKind.values()),
            "{statuses}", List.of(Status.values()),
            "{roles}", List.of(Role.values()),
            "{manners}", List.of(Manner.values()));

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode SCHEMA = read();
    private static final Schema VALIDATOR = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(lenient(SCHEMA.deepCopy()));

    private AnswerSchema() {}

    private static JsonNode read() {
        try (InputStream in = Objects.requireNonNull(AnswerSchema.class.getResourceAsStream(FILE), FILE)) {
            JsonNode schema = JSON.readTree(in);
            fill(schema);
            return schema;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Replaces the property {@code {fields}} by the own fields, and each {@code "enum": "{name}"} by the names of the
     * vocabulary, and null if the type allows it.
     */
    private static void fill(JsonNode node) {
        if (node instanceof ObjectNode properties && properties.has(FieldSchemas.PLACE)) {
            FieldSchemas.fill(properties);
        }
        if (node instanceof ObjectNode object && object.path("enum").isString()) {
            ArrayNode names = JSON.createArrayNode();
            Objects.requireNonNull(NAMES.get(object.path("enum").stringValue()))
                    .forEach(name -> names.add(name.name()));
            if (object.path("type").isArray()) {
                names.addNull();
            }
            object.set("enum", names);
        }
        node.forEach(AnswerSchema::fill);
    }

    /** Models add fields of their own; that alone makes no answer wrong. */
    private static JsonNode lenient(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("additionalProperties");
        }
        node.forEach(AnswerSchema::lenient);
        return node;
    }

    /**
     * The schema as text for providers that hold a model to it. They ask that each object lists all of its fields as
     * required; those that do not apply are null.
     */
    public static String strict() {
        return JSON.writeValueAsString(requiring(SCHEMA.deepCopy()));
    }

    private static JsonNode requiring(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            ArrayNode all = JSON.createArrayNode();
            object.path("properties").propertyNames().forEach(all::add);
            object.set("required", all);
            object.remove("$schema");
        }
        node.forEach(AnswerSchema::requiring);
        return node;
    }

    /** The schema as text for the instructions, where the provider cannot hold a model to it. */
    public static String text() {
        return JSON.writeValueAsString(SCHEMA);
    }

    /** What is wrong with an answer, in the order of its parts; empty if it fits the schema. */
    static Stream<AnswerFault> faults(JsonNode answer) {
        return VALIDATOR.validate(answer).stream()
                .map(error -> new AnswerFault(error.getInstanceLocation().toString(), error.getMessage()))
                .distinct();
    }
}
