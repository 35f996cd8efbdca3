package dev.dateline.extraction.llm.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Status;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnswerSchemaTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theStrictFormAsksForEveryField() {
        JsonNode schema = JSON.readTree(AnswerSchema.strict());
        assertThat(schema.has("$schema")).isFalse();
        List<JsonNode> objects = objects(schema).toList();
        assertThat(objects).hasSize(5);
        for (JsonNode object : objects) {
            List<String> required = object.path("required")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            assertThat(required)
                    .containsExactlyElementsOf(object.path("properties").propertyNames());
            assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
        }
    }

    /** Every object of the schema that has properties. */
    private static Stream<JsonNode> objects(JsonNode node) {
        Stream<JsonNode> inside = node.valueStream().flatMap(AnswerSchemaTests::objects);
        return node.path("properties").isObject() ? Stream.concat(Stream.of(node), inside) : inside;
    }

    @Test
    void theNamesAreThoseOfTheVocabulary() {
        JsonNode event = JSON.readTree(AnswerSchema.text()).at("/properties/events/items/properties");
        JsonNode entity = JSON.readTree(AnswerSchema.text()).at("/properties/entities/items/properties");
        assertThat(names(event.path("kind"))).isEqualTo(names(EventKind.values()));
        assertThat(names(event.path("status"))).isEqualTo(names(Status.values()));
        assertThat(names(event.path("manner"))).isEqualTo(names(Manner.values()));
        assertThat(names(event.at("/participants/items/properties/role"))).isEqualTo(names(Role.values()));
        assertThat(names(entity.path("kind"))).isEqualTo(names(EntityKind.values()));
        assertThat(names(entity.path("subkind"))).isEqualTo(names(Subkind.values()));
    }

    @Test
    void everyOwnFieldHasAPlace() {
        JsonNode event = JSON.readTree(AnswerSchema.text()).at("/properties/events/items/properties");
        assertThat(OwnField.ALL.stream().map(OwnField::json)).allMatch(event::has);
    }

    private static List<String> names(JsonNode property) {
        return property.path("enum")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"entities":[],"events":[]}                                              | ``
        {"entities":[],"events":[],"note":"a field more"}                        | ``
        {"entities":[{"name":"A B","kind":"PERSON"}],"events":[]}                | ``
        {"entities":[]}                                                          | ` `
        []                                                                       | ` `
        {"entities":[],"events":{}}                                              | /events
        {"entities":[{"name":"A B"}],"events":[]}                                | /entities/0
        {"entities":[{"name":"A B","kind":"FIRM"}],"events":[]}                  | /entities/0/kind
        {"entities":[{"name":7,"kind":"PERSON"}],"events":[]}                    | /entities/0/name
        {"entities":[],"events":[{"kind":"LAYOFF"}]}                             | /events/0
        """)
    void saysWhereAnAnswerDoesNotFit(String answer, String path) {
        List<String> paths = AnswerSchema.faults(JSON.readTree(answer))
                .map(AnswerFault::path)
                .toList();
        if (path.isEmpty()) {
            assertThat(paths).isEmpty();
        } else {
            assertThat(paths).contains(path.strip());
        }
    }
}
