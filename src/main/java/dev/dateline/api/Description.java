package dev.dateline.api;

import dev.dateline.question.ProblemType;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says in the OpenAPI document what the {@link Book} says, with its real answers as examples. */
@Component
class Description implements OpenApiCustomizer {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private final JsonMapper json;
    private final Book book;
    private final String version;

    Description(JsonMapper json, @Value("${spring.application.version:0}") String version) {
        Schemas.teach();
        this.json = json;
        this.book = Book.read(json);
        this.version = version;
    }

    @Override
    public void customise(OpenAPI document) {
        document.info(new Info()
                .title("Dateline")
                .version(version)
                .description("What news articles report, as dated events with a quote for every fact. Every read takes"
                        + " two clocks: validAt, when it was true, and knownAt, by when it had been published.")
                .license(new License().name("GPL-3.0-or-later").identifier("GPL-3.0-or-later")));
        document.servers(null);
        document.getComponents().addSchemas("Problem", Schemas.problem());
        SignInSchemes.addTo(document);
        document.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> describe(method, path, operation)));
    }

    private void describe(PathItem.HttpMethod method, String path, Operation operation) {
        String name = method + " " + path;
        describeParameters(name, operation);
        book.calls().stream()
                .filter(call -> call.call().equals(name))
                .findFirst()
                .ifPresent(call -> describe(call, operation));
    }

    private void describeParameters(String call, Operation operation) {
        Optional.ofNullable(operation.getParameters()).orElse(List.of()).forEach(parameter -> {
            parameter.setDescription(book.meaning(call, parameter.getName()));
            // That another format needs its name does not mean that every answer does.
            parameter.setRequired("path".equals(parameter.getIn()));
        });
    }

    private void describe(Book.Call call, Operation operation) {
        operation
                .operationId(call.id())
                .tags(List.of(call.tag()))
                .summary(call.summary())
                .description(call.description());
        ApiResponses responses = operation.getResponses();
        ApiResponse done = Objects.requireNonNullElse(responses.remove("200"), new ApiResponse());
        responses.clear();
        responses.addApiResponse(call.doneStatus(), done.description(doneWords(call)));
        done.content(call.hasAnswer() ? asJson(done.getContent(), Book.answer(call.id())) : other(call.media()));
        if (call.isRepeatable()) {
            responses.addApiResponse(
                    "200",
                    new ApiResponse()
                            .description("It is there already, and stays as it is.")
                            .content(done.getContent()));
        }
        if (call.body() != null) {
            operation.requestBody(
                    new RequestBody().required(true).content(body(operation.getRequestBody(), call.body())));
        }
        problems(call).forEach(type -> addProblem(type, responses));
    }

    private static String doneWords(Book.Call call) {
        return switch (call.doneStatus()) {
            case "201" -> "Created. `Location` is its address.";
            case "202" -> "Accepted.";
            case "204" -> "Deleted.";
            default -> "For example, the answer to `" + call.asked() + "`.";
        };
    }

    /** Text in a media type of its own; null where there is no answer. */
    private static @Nullable Content other(@Nullable String type) {
        return type == null
                ? null
                : new Content()
                        .addMediaType(type, new MediaType().schema(new Schema<String>().types(Set.of("string"))));
    }

    /** Beside what other formats there are. */
    private Content asJson(@Nullable Content given, @Nullable String example) {
        Content content = given == null ? new Content() : given;
        MediaType media = content.computeIfAbsent(JSON, first -> new MediaType());
        if (example != null) {
            media.example(json.readValue(example, Object.class));
        }
        return content;
    }

    /** With the schema of what a controller binds; an article is read from the bare body. */
    private Content body(@Nullable RequestBody given, String example) {
        Schema<?> bound = Optional.ofNullable(given)
                .map(RequestBody::getContent)
                .map(content -> content.get(JSON))
                .<Schema<?>>map(MediaType::getSchema)
                .filter(schema -> schema.get$ref() != null)
                .orElseGet(Schemas::article);
        return asJson(new Content().addMediaType(JSON, new MediaType().schema(bound)), example);
    }

    private static List<ProblemType> problems(Book.Call call) {
        List<String> names = new ArrayList<>(Objects.requireNonNullElse(call.problems(), List.of()));
        if (call.method().equals("GET")) {
            names.add("unknown-parameter");
        }
        names.add("failure");
        return Stream.of(ProblemType.values())
                .filter(type -> names.contains(type.word()))
                .toList();
    }

    private void addProblem(ProblemType type, ApiResponses responses) {
        String status = String.valueOf(type.status().value());
        ApiResponse response = responses.computeIfAbsent(
                status,
                first -> new ApiResponse()
                        .description("A problem of one of these types.")
                        .content(new Content()));
        MediaType media = Objects.requireNonNull(response.getContent())
                .computeIfAbsent(
                        PROBLEM,
                        first -> new MediaType().schema(new Schema<Object>().$ref("#/components/schemas/Problem")));
        Example example = new Example().summary(type.title());
        String answer = Book.problemAnswer(type.word());
        if (answer != null) {
            example.value(json.readValue(answer, Object.class));
        }
        media.addExamples(type.word(), example);
    }
}
