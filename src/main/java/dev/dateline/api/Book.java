package dev.dateline.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/**
 * The descriptions of the HTTP interface that its code does not contain: {@code calls.yaml}, and the answers beside it.
 *
 * @param parameters what a parameter means, by its name, or by a call and its name where it means something else there
 * @param problems for a type of problem, a request that brings it about
 */
record Book(List<Call> calls, Map<String, String> parameters, Map<String, String> problems) {

    /**
     * A call.
     *
     * @param call its method and path
     * @param asked a request
     * @param id its name, and that of the file with the answer to that request
     * @param status of that answer; null where its method has a usual one
     * @param repeatable whether the same request again is answered by 200, in the same form; null where it is not
     * @param media its media type; null where it is JSON, of which an example is kept
     * @param problems the types of problem that it may answer with
     */
    record Call(
            String call,
            String tag,
            String summary,
            String description,
            String asked,
            @Nullable String body,
            String id,
            @Nullable Integer status,
            @Nullable Boolean repeatable,
            @Nullable String media,
            @Nullable List<String> problems) {

        String method() {
            return call.substring(0, call.indexOf(' '));
        }

        /** What the request is answered with. */
        String doneStatus() {
            if (status != null) {
                return String.valueOf(status);
            }
            return method().equals("DELETE") ? "204" : "200";
        }

        boolean isRepeatable() {
            return Boolean.TRUE.equals(repeatable);
        }

        boolean hasAnswer() {
            return !method().equals("DELETE") && media == null;
        }

        String path() {
            return call.substring(call.indexOf(' ') + 1);
        }
    }

    static Book read(JsonMapper json) {
        Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(text("calls.yaml"));
        return json.convertValue(yaml, Book.class);
    }

    /** What a parameter of a call means; null if the book does not say. */
    @Nullable
    String meaning(String call, String parameter) {
        return parameters.getOrDefault(call + " " + parameter, parameters.get(parameter));
    }

    /** The answer in this file, as JSON; null before a test has written it. */
    static @Nullable String answer(String name) {
        String file = "answers/%s.json".formatted(name);
        return Book.class.getResource(file) == null ? null : text(file);
    }

    /** An answer with a problem of this type; null if no request in the book brings it about. */
    static @Nullable String problemAnswer(String type) {
        return answer("problem-" + type);
    }

    private static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(Book.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
