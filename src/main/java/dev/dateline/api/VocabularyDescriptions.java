package dev.dateline.api;

import dev.dateline.fact.event.EventDefinition;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.OwnField;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Puts the definitions of the vocabulary into the OpenAPI document: what each kind, role and field means. */
@Component
class VocabularyDescriptions implements OpenApiCustomizer {

    private static final List<String> KINDS = names(EventKind.values());
    private static final List<String> ROLES = names(Role.values());
    private static final Map<String, String> FIELDS =
            OwnField.ALL.stream().collect(Collectors.toMap(OwnField::json, OwnField::meaning));

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().getSchemas().values().forEach(VocabularyDescriptions::describe);
    }

    private static void describe(Schema<?> schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().forEach(VocabularyDescriptions::describe);
        }
    }

    private static void describe(String name, Schema<?> property) {
        List<?> values = property.getEnum();
        if (values != null && values.equals(KINDS)) {
            property.setDescription(kinds());
        } else if (values != null && values.equals(ROLES)) {
            property.setDescription(roles());
        } else if (FIELDS.containsKey(name) && property.getDescription() == null && property.get$ref() == null) {
            property.setDescription(FIELDS.get(name));
        }
    }

    private static String kinds() {
        return Arrays.stream(EventKind.values())
                .map(kind -> "* `" + kind + "`: " + EventDefinition.of(kind).meaning())
                .collect(Collectors.joining("\n"));
    }

    private static String roles() {
        return Arrays.stream(Role.values())
                .map(role -> "* `" + role + "`: " + role.meaning())
                .collect(Collectors.joining("\n"));
    }
}
