package dev.dateline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dateline.DatelineTest;
import dev.dateline.fact.field.FieldType;
import dev.dateline.fact.field.OwnField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What generators of clients trip over: each of these made one refuse the document, or a client that throws. */
@DatelineTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiClientsTests {

    private static final Set<String> WITH_A_BODY = Set.of("post", "put", "patch");
    private static final String JSON = "application/json";

    private JsonNode document = MissingNode.getInstance();

    @BeforeAll
    void read(@Autowired MockMvcTester http, @Autowired JsonMapper json) {
        document = json.readTree(
                http.get().uri("/v3/api-docs").exchange().getResponse().getContentAsByteArray());
    }

    /** By method and path. */
    private Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        document.get("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(each -> operations.put(each.getKey() + " " + path.getKey(), each.getValue())));
        return operations;
    }

    private static Stream<JsonNode> parameters(JsonNode operation) {
        return operation.path("parameters").valueStream();
    }

    @Test
    void theLicenceHasItsIdentifier() {
        assertThat(document.at("/info/license/identifier").asString()).isEqualTo("GPL-3.0-or-later");
    }

    @Test
    void aTokenOrASessionSaysWhoCalls() {
        assertThat(document.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(document.at("/components/securitySchemes/session/in").asString())
                .isEqualTo("cookie");
        assertThat(document.get("security").valueStream().flatMap(JsonNode::propertyStream))
                .extracting(Map.Entry::getKey)
                .containsExactly("token", "session");
    }

    @Test
    void nothingIsLeftOfVersion30() {
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        assertThat(document.toString()).doesNotContain("\"nullable\"");
    }

    @Test
    void everyOperationHasItsOwnId() {
        assertThat(operations().values())
                .extracting(operation -> operation.path("operationId").asString(""))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyWhatIsInThePathIsRequired() {
        operations()
                .forEach((call, operation) -> parameters(operation)
                        .forEach(parameter -> assertThat(
                                        parameter.path("required").asBoolean(false))
                                .as("%s of %s", parameter.get("name"), call)
                                .isEqualTo(parameter.get("in").asString().equals("path"))));
    }

    @Test
    void everyPartOfAPathIsAParameter() {
        operations().forEach((call, operation) -> {
            List<String> names = parameters(operation)
                    .filter(parameter -> parameter.get("in").asString().equals("path"))
                    .map(parameter -> parameter.get("name").asString())
                    .toList();
            assertThat(call)
                    .satisfies(path -> names.forEach(name -> assertThat(path).contains("{" + name + "}")));
            assertThat(names).as(call).hasSize(call.split("\\{", -1).length - 1);
        });
    }

    @Test
    void everyBodyHasASchemaThatItsExampleFits() {
        String root = "{\"components\": " + document.get("components") + ", \"allOf\": [%s]}";
        List<String> checked = new ArrayList<>();
        operations().forEach((call, operation) -> {
            JsonNode media = operation.path("requestBody").path("content").path(JSON);
            if (!media.isMissingNode()) {
                checked.add(call);
                assertThat(media.has("schema")).as(call).isTrue();
                assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(root.formatted(media.get("schema")))
                                .validate(media.get("example").toString(), InputFormat.JSON))
                        .as(call)
                        .isEmpty();
            }
        });
        assertThat(checked)
                .contains(
                        "post /api/articles",
                        "post /api/judgements",
                        "patch /api/entities/{entity}",
                        "post /api/entities/{entity}/merge",
                        "post /api/entities/{entity}/split",
                        "put /api/events/{event}/pins/{field}")
                .allSatisfy(call -> assertThat(WITH_A_BODY).contains(call.substring(0, call.indexOf(' '))));
    }

    /** A client gives nothing for a status that the document does not know. */
    @ParameterizedTest
    @CsvSource({"post /api/articles, 202", "post /api/sources, 201"})
    void whatIsThereAlreadyIsAnsweredInTheSameForm(String call, String status) {
        JsonNode responses =
                operations().getOrDefault(call, MissingNode.getInstance()).path("responses");
        assertThat(responses.at("/200/content/application~1json/schema/$ref").asString(""))
                .startsWith("#/components/schemas/")
                .isEqualTo(responses
                        .path(status)
                        .at("/content/application~1json/schema/$ref")
                        .asString());
    }

    @Test
    void everyOwnFieldIsInTheSchemaOfWhatHasThem() {
        for (String name : List.of("TimelineItem", "EventDetail", "ClaimDetail", "ArticleClaim", "Statement")) {
            JsonNode properties = document.at("/components/schemas/" + name + "/properties");
            assertThat(properties.has("own")).as(name).isFalse();
            OwnField.ALL.forEach(field -> assertThat(
                            properties.path(field.json()).path("type").asString(""))
                    .as("%s of %s", field, name)
                    .isEqualTo(schemaType(field.type())));
        }
    }

    private static String schemaType(FieldType type) {
        return switch (type) {
            case NAME, WORDING, PLACE, MANNER -> "string";
            case MONEY, VALUATION -> "object";
            case FLAG -> "boolean";
            case TITLES -> "array";
            case COUNT -> "integer";
            case SHARE -> "number";
        };
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = new ArrayList<>();
        collect(document, references);
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.has("$ref")) {
            references.add(node.get("$ref").asString());
        }
        node.forEach(child -> collect(child, references));
    }
}
