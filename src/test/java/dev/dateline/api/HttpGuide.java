package dev.dateline.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** {@code docs/http.md}: every call with what it takes and a real answer. */
final class HttpGuide {

    private static final int MOST_LINES = 45;

    private final Book book;
    private final JsonNode document;
    private final Path answers;

    /** @param answers where the answers are kept */
    HttpGuide(Book book, JsonNode document, Path answers) {
        this.book = book;
        this.document = document;
        this.answers = answers;
    }

    String text() {
        return """
                # The HTTP interface

                A test writes this page: it sends each request below to a small made-up world and compares the answers. Long answers are shortened here, and the ids and times of new judgements are replaced by fixed ones. The OpenAPI 3.1 document at `/v3/api-docs` has the answers in full; `/swagger-ui/index.html` shows it and lets you try the calls.

                * **Names are accepted where ids are.** An ambiguous name is answered with 409 and the candidates.
                * **Two clocks.** `validAt` asks as of a day in the world, `knownAt` as of what had been published by the end of a day. Both default to today.
                * **Dates** are [EDTF](https://www.loc.gov/standards/datetime/): `2023` is the whole year. Events that may fall into a period, but need not, have the certainty `POSSIBLE`.
                * **Pages.** A list has at most `limit` items; `next` is the `cursor` of the next page, for the same question.
                * **Errors** are problem documents of the types in [problems.md](problems.md). An unknown parameter is an error, so that a misspelt filter does not silently ask another question.
                * **Caching.** Every read has an `ETag` that changes with every write; with `If-None-Match` an unchanged answer is 304 and costs next to nothing.
                * **Pages of other sites** may read only if `dateline.cors.origins` names them, and may never write.
                * **Clients.** Generators of clients take `/v3/api-docs` as it is ([ADR 35](adr/0035-clients-come-from-the-document.md)): `java -jar openapi-generator-cli-7.23.0.jar generate -i http://127.0.0.1:8080/v3/api-docs -g python -o client`, or `-g typescript-fetch`. An error of a client has the problem document.

                """ + book.calls().stream().map(this::section).collect(Collectors.joining("\n"));
    }

    private String section(Book.Call call) {
        return "## %s\n\n%s. %s\n%s\n%s"
                .formatted(call.call(), call.summary(), call.description(), parameters(call), example(call));
    }

    private String parameters(Book.Call call) {
        JsonNode parameters = document.get("paths")
                .get(call.path())
                .get(call.method().toLowerCase(Locale.ROOT))
                .path("parameters");
        if (parameters.isEmpty()) {
            return "";
        }
        return parameters
                .valueStream()
                .map(parameter -> "| `%s` | %s |"
                        .formatted(
                                parameter.get("name").asString(),
                                parameter.get("description").asString()))
                .collect(Collectors.joining("\n", "\n| parameter | meaning |\n|---|---|\n", "\n"));
    }

    private String example(Book.Call call) {
        String address = "'http://127.0.0.1:8080%s'".formatted(call.asked());
        boolean usual = call.method().equals(call.body() == null ? "GET" : "POST");
        String method = usual ? "" : "-X " + call.method() + " ";
        String body = call.body() == null ? "" : " -H 'Content-Type: application/json' -d '%s'".formatted(call.body());
        return "```\ncurl " + method + address + body + "\n```\n" + (call.hasAnswer() ? answer(call.id()) : "");
    }

    private String answer(String id) {
        List<String> lines = lines(answers.resolve(id + ".json"));
        return lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n", "\n```json\n", "\n"))
                + (lines.size() > MOST_LINES ? "…\n" : "")
                + "```\n";
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
