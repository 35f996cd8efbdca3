package dev.dateline.api;

import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.FieldType;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Own fields in the OpenAPI document: a property each, which what unwraps {@link Details} takes among its own. */
@Component
class OwnFieldSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        // With a handler it is asked for by what unwraps it; the handler then asks again, for the schema itself.
        if (type.getJsonUnwrappedHandler() == null && isDetails(type)) {
            return details();
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    private static boolean isDetails(AnnotatedType type) {
        return TypeFactory.defaultInstance().constructType(type.getType()).hasRawClass(Details.class);
    }

    private static Schema<?> details() {
        Schema<?> details = new ObjectSchema();
        OwnField.ALL.forEach(field -> details.addProperty(field.json(), ofType(field.type())));
        return details;
    }

    private static Schema<?> ofType(FieldType type) {
        return switch (type) {
            case NAME, WORDING, PLACE -> new StringSchema();
            case MONEY -> Schemas.money();
            case VALUATION -> Schemas.valuation();
            case FLAG -> new BooleanSchema();
            case TITLES -> new ArraySchema().items(new StringSchema());
            case MANNER ->
                new StringSchema()
                        ._enum(Stream.of(Manner.values()).map(Manner::name).toList());
            case COUNT -> new IntegerSchema().format("int64");
            case SHARE -> new NumberSchema().format("double");
        };
    }
}
