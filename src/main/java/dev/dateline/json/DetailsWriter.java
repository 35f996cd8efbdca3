package dev.dateline.json;

import dev.dateline.fact.field.Details;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes own fields as a JSON object, or among the fields of the object that unwraps them; only those that are known. */
final class DetailsWriter extends ValueSerializer<Details> {

    @Override
    public void serialize(Details details, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        writeFields(details, NameTransformer.NOP, json, context);
        json.writeEndObject();
    }

    private static void writeFields(
            Details details, NameTransformer names, JsonGenerator json, SerializationContext context) {
        details.known().forEach((field, value) -> {
            if (!value.equals("")) {
                writeField(names.transform(field.json()), value, json, context);
            }
        });
    }

    private static void writeField(String name, Object value, JsonGenerator json, SerializationContext context) {
        json.writeName(name);
        context.writeValue(json, value);
    }

    @Override
    public ValueSerializer<Details> unwrappingSerializer(NameTransformer names) {
        return new Unwrapped(names);
    }

    private static final class Unwrapped extends ValueSerializer<Details> {

        private final NameTransformer names;

        Unwrapped(NameTransformer names) {
            this.names = names;
        }

        @Override
        public void serialize(Details details, JsonGenerator json, SerializationContext context) {
            writeFields(details, names, json, context);
        }

        @Override
        public boolean isUnwrappingSerializer() {
            return true;
        }

        @Override
        public ValueSerializer<Details> unwrappingSerializer(NameTransformer outer) {
            return new Unwrapped(NameTransformer.chainedTransformer(outer, names));
        }
    }
}
