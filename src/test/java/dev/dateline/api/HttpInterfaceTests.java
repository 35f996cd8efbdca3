package dev.dateline.api;

import static dev.dateline.fact.event.EventKind.APPOINTMENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.Golden;
import dev.dateline.SharedNeo4j;
import dev.dateline.Story;
import dev.dateline.Told;
import dev.dateline.access.account.AccessRole;
import dev.dateline.access.audit.AuditEntries;
import dev.dateline.access.audit.AuditEntry;
import dev.dateline.access.audit.AuditLog;
import dev.dateline.access.audit.AuditQuery;
import dev.dateline.cypher.Queries;
import dev.dateline.fact.field.OwnField;
import dev.dateline.graph.derive.Facts;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole HTTP interface as its description has it: every call is described, every answer in the description is what
 * is answered, and answers are as their schema says. {@code -Dgolden.update=true} rewrites the answers and the guide.
 */
@DatelineTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HttpInterfaceTests {

    private static final Path ANSWERS = Path.of("src", "main", "resources", "dev", "dateline", "api", "answers");

    @Autowired
    MockMvcTester http;

    private JsonMapper json = new JsonMapper();
    private Book book = new Book(List.of(), Map.of(), Map.of());

    @BeforeAll
    void record(@Autowired Facts facts, @Autowired AuditLog audit, @Autowired JsonMapper mapper) {
        auditOnce(audit);
        json = mapper.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        book = Book.read(mapper);
        Chronicle.recordIn(facts);
        Story story = new Story("herald-4", "The Herald", "2021-06-01")
                .says(
                        APPOINTMENT,
                        "2021",
                        "PERSON Bo Reyes; ORGANIZATION Inkstone",
                        own -> own.with(OwnField.TITLES, List.of("CFO")));
        facts.record(story.article(), story.extraction());
        Told namesakes = Told.by("post-3", "The Post", "2024-05-02")
                .person("Marta Oyelaran", "Oyelaran")
                .person("Tunde Oyelaran", "Oyelaran")
                .organization("Lanternfish")
                .claim(APPOINTMENT, "2024-05", "PERSON=Marta Oyelaran", "ORGANIZATION=Lanternfish")
                .claim(APPOINTMENT, "2024-05", "PERSON=Tunde Oyelaran", "ORGANIZATION=Lanternfish");
        facts.record(namesakes.article(), namesakes.extraction());
        assertThat(ask("POST", "/api/judgements", """
                {"verdict": "NOT_SAME", "entities": ["Marta Oyelaran", "Tunde Oyelaran"], "why": "siblings", "by": "Ada"}
                """)).hasStatus(HttpStatus.CREATED);
        assertThat(ask("POST", "/api/claims/abde4984ab70e42a000a/judgements", """
                {"verdict": "CONFIRMED", "why": "both extractors are close", "by": "Ada"}
                """))
                .hasStatus(HttpStatus.CREATED);
        assertThat(ask("PATCH", "/api/entities/Lanternfish", "{\"wikidata\": \"Q42\", \"by\": \"Ada\"}"))
                .hasStatusOk();
        try (Session session = SharedNeo4j.driver().session()) {
            session.run(new Queries().get("tests/submit-failed")).consume();
            session.run(new Queries().get("tests/submit-at-noon")).consume();
            session.run(new Queries().get("tests/judge-at-noon")).consume();
            session.run(new Queries().get("tests/dispute-a-claim")).consume();
            session.run(new Queries().get("tests/poll-at-noon")).consume();
        }
    }

    /** The log goes on from one run to the next. */
    private static void auditOnce(AuditLog audit) {
        AuditEntry entry = new AuditEntry(
                Instant.parse("2024-06-01T12:00:00Z"),
                "Ada",
                AccessRole.EDITOR,
                "192.0.2.7",
                "POST",
                "/api/judgements",
                "/api/judgements/0f8fad5b-d9cb-469f-a165-70867728950e",
                201,
                AuditEntry.Outcome.DONE);
        AuditQuery asked = new AuditQuery.Parameters("Ada", null, null, null, null, "2024-12-31", null, null).query();
        if (new AuditEntries(audit).page(asked).items().isEmpty()) {
            audit.append(entry);
        }
    }

    private MvcTestResult ask(String method, String address, @Nullable String body) {
        var request = http.method(HttpMethod.valueOf(method)).uri(URI.create(address));
        if (body != null) {
            request = request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return request.exchange();
    }

    private String pretty(MvcTestResult answer) {
        JsonNode tree = json.readTree(answer.getResponse().getContentAsByteArray());
        String text = (json.writeValueAsString(tree) + "\n")
                .replaceAll("\"(nextPollAt|addedAt)\" : \"[^\"]*\"", "\"$1\" : \"2024-06-01T12:30:00Z\"");
        return answer.getResponse().getStatus() == 201 ? atNoon(text) : text;
    }

    /** What has just been said has an id and a time that are never the same again. */
    private static String atNoon(String text) {
        return text.replaceFirst("\"id\" : \"[0-9a-f-]{36}\"", "\"id\" : \"0f8fad5b-d9cb-469f-a165-70867728950e\"")
                .replaceFirst(
                        "\"claim\" : \"([0-9a-f]{20})\",\n  \"stands\" : \"\\1\"",
                        "\"claim\" : \"5b0e7a91c2d34f6a8e10\",\n  \"stands\" : \"5b0e7a91c2d34f6a8e10\"")
                .replaceFirst("\"stands\" : \"[0-9a-f]{20}\"", "\"stands\" : \"5b0e7a91c2d34f6a8e10\"")
                .replaceFirst("\"at\" : \"[^\"]*\"", "\"at\" : \"2024-06-01T12:00:00Z\"");
    }

    private JsonNode document() {
        MvcTestResult answer = ask("GET", "/v3/api-docs", null);
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private static JsonNode operation(JsonNode document, Book.Call call) {
        return document.get("paths").get(call.path()).get(call.method().toLowerCase(Locale.ROOT));
    }

    @Test
    @Order(1)
    void answersProblemsAsTheBookHasThem() {
        book.problems().forEach((type, request) -> {
            String[] parts = request.split(" ", 3);
            MvcTestResult answer = ask(parts[0], parts[1], parts.length < 3 ? null : parts[2]);
            assertThat(answer).bodyJson().extractingPath("type").isEqualTo("/problems/" + type);
            Golden.assertMatches(ANSWERS.resolve("problem-" + type + ".json"), pretty(answer));
        });
    }

    @Test
    @Order(2)
    void answersCallsAsTheBookHasThem() {
        for (Book.Call call : book.calls()) {
            MvcTestResult answer = ask(call.method(), call.asked(), call.body());
            assertThat(String.valueOf(answer.getResponse().getStatus()))
                    .as(call.asked())
                    .isEqualTo(call.doneStatus());
            if (call.media() != null) {
                assertThat(answer)
                        .hasContentTypeCompatibleWith(call.media())
                        .body()
                        .isNotEmpty();
            } else if (!call.hasAnswer()) {
                assertThat(answer).body().isEmpty();
            } else {
                Golden.assertMatches(ANSWERS.resolve(call.id() + ".json"), pretty(answer));
            }
        }
    }

    @Test
    @Order(3)
    void everyCallIsInTheBookAndNoOther() {
        Set<String> served = new TreeSet<>();
        document()
                .get("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> served.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(book.calls()).extracting(Book.Call::call).containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    @Order(4)
    void theDocumentSaysWhatEachIsFor() {
        JsonNode document = document();
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        for (Book.Call call : book.calls()) {
            JsonNode operation = operation(document, call);
            assertThat(operation.get("summary").asString()).isEqualTo(call.summary());
            operation
                    .path("parameters")
                    .forEach(parameter -> assertThat(
                                    parameter.path("description").asString(""))
                            .as("%s of %s", parameter.get("name"), call.call())
                            .isNotEmpty());
            assertThat(operation.get("responses").has("500")).isTrue();
        }
    }

    @Test
    @Order(5)
    void theExamplesAreTheAnswersAndAsTheirSchemasSay() {
        JsonNode document = document();
        String schemas = "{\"components\": " + document.get("components") + ", \"$ref\": \"%s\"}";
        for (Book.Call call : book.calls()) {
            if (call.hasAnswer()) {
                JsonNode done =
                        operation(document, call).get("responses").iterator().next();
                JsonNode media = done.get("content").get("application/json");
                String answer = Objects.requireNonNull(Book.answer(call.id()), call.id());
                assertThat(media.get("example")).isEqualTo(json.readTree(answer));
                String schema =
                        schemas.formatted(media.get("schema").get("$ref").asString());
                assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(schema)
                                .validate(answer, InputFormat.JSON))
                        .as(call.call())
                        .isEmpty();
            }
        }
    }

    @Test
    @Order(6)
    void theGuideIsWrittenFromIt() {
        Golden.assertMatches(Path.of("docs", "http.md"), new HttpGuide(book, document(), ANSWERS).text());
    }

    @Test
    @Order(7)
    void itIsShownByAPage() {
        MvcTestResult page = ask("GET", "/swagger-ui/index.html", null);
        assertThat(page).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(Objects.requireNonNull(page.getResponse().getHeader("Content-Security-Policy")))
                .startsWith(
                        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:");
        assertThat(ask("GET", "/", null).getResponse().getHeader("Content-Security-Policy"))
                .contains("style-src 'self';");
        assertThat(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("swagger-ui-bundle.js")
                .doesNotContain("http:", "https:");
    }
}
