package dev.dateline.json;

import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.FieldType;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Reads own fields from a JSON object, each as its {@link FieldType} has it; null is the same as no field. */
final class DetailsReader extends ValueDeserializer<Details> {

    private static final Map<String, OwnField<?>> FIELDS =
            OwnField.ALL.stream().collect(Collectors.toMap(OwnField::json, Function.identity()));

    @Override
    public Details deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.isExpectedStartObjectToken()) {
            return (Details) context.handleUnexpectedToken(Details.class, parser);
        }
        Details.Builder details = Details.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            read(name, parser, context, details);
        }
        return details.build();
    }

    private void read(String name, JsonParser parser, DeserializationContext context, Details.Builder details) {
        OwnField<?> field = FIELDS.get(name);
        if (field == null) {
            context.handleUnknownProperty(parser, this, Details.class, name);
            return;
        }
        try {
            set(field, value(field.type(), parser, context), context, details);
        } catch (JacksonException e) {
            throw e.prependPath(Details.class, name);
        }
    }

    private static void set(
            OwnField<?> field, @Nullable Object value, DeserializationContext context, Details.Builder details) {
        try {
            details.withRead(field, value);
        } catch (IllegalArgumentException e) {
            context.reportInputMismatch(Details.class, "%s", e.getMessage());
        }
    }

    @Override
    public Collection<Object> getKnownPropertyNames() {
        return List.copyOf(FIELDS.keySet());
    }

    private static @Nullable Object value(FieldType type, JsonParser parser, DeserializationContext context) {
        return parser.hasToken(JsonToken.VALUE_NULL) ? null : context.readValue(parser, javaType(type, context));
    }

    private static JavaType javaType(FieldType type, DeserializationContext context) {
        return switch (type) {
            case NAME, WORDING, PLACE -> context.constructType(String.class);
            case MONEY -> context.constructType(Money.class);
            case VALUATION -> context.constructType(Valuation.class);
            case FLAG -> context.constructType(Boolean.class);
            case TITLES -> context.getTypeFactory().constructCollectionType(List.class, String.class);
            case MANNER -> context.constructType(Manner.class);
            case COUNT -> context.constructType(Long.class);
            case SHARE -> context.constructType(Double.class);
        };
    }
}
