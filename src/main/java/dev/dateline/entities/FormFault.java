package dev.dateline.entities;

import dev.dateline.page.PageLanguage;
import dev.dateline.question.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What is wrong with a form that was filled in, so that it can be shown again as it was, with the names that were perhaps
 * meant.
 *
 * @param field the field to blame
 * @param said what is wrong, as a sentence
 * @param isOwn whether the sentence is in the language of the page, and not that of a problem document
 */
public record FormFault(String field, String said, boolean isOwn, List<Suggestion> suggestions) {

    private static final int MOST = 5;

    /**
     * An entity that was perhaps meant.
     *
     * @param address of the same page with it in the field
     */
    public record Suggestion(EntityHit entity, String address) {}

    /** Puts the fault into the model of a page, as {@code fault}; the answer has the status of the problem. */
    public static void show(
            Problem problem, Entities entities, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(problem.getStatusCode().value());
        Object field = property(problem, "field");
        String name = field == null ? "" : field.toString();
        String[] values = Objects.requireNonNullElse(request.getParameterValues(name), new String[] {""});
        String given = values.length == 1 ? values[0] : firstUnknown(entities, values);
        model.addAttribute("fault", of(problem, name, entities, given.strip(), values));
    }

    /** Of several names in one field, the first that means no entity, or more than one. */
    private static String firstUnknown(Entities entities, String[] names) {
        return Arrays.stream(names)
                .filter(name -> !name.isBlank() && !isKnown(entities, name))
                .findFirst()
                .orElse(names[0]);
    }

    private static boolean isKnown(Entities entities, String name) {
        try {
            entities.resolve(name);
            return true;
        } catch (Problem problem) {
            return false;
        }
    }

    private static FormFault of(Problem problem, String field, Entities entities, String given, String[] values) {
        Function<EntityHit, Suggestion> suggest = entity -> new Suggestion(
                entity,
                ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQueryParam(field, (Object[]) withInstead(entity, given, values))
                        .build()
                        .toUriString());
        return switch (problem.getStatusCode().value()) {
            case 404 ->
                new FormFault(
                        field,
                        PageLanguage.current().say("fault.unknown", given),
                        true,
                        entities.search(given, null, MOST).stream().map(suggest).toList());
            case 409 ->
                new FormFault(
                        field,
                        PageLanguage.current().say("fault.ambiguous", given),
                        true,
                        candidates(problem).map(suggest).toList());
            default -> new FormFault(field, problem.getMessage(), false, List.of());
        };
    }

    /** The values of the field, with the entity in the place of the one at fault. */
    private static String[] withInstead(EntityHit entity, String given, String[] values) {
        return Arrays.stream(values)
                .map(value -> value.strip().equals(given) ? entity.id().value() : value)
                .map(value -> UriUtils.encode(value, StandardCharsets.UTF_8))
                .toArray(String[]::new);
    }

    private static Stream<EntityHit> candidates(Problem problem) {
        return property(problem, "candidates") instanceof List<?> found
                ? found.stream().filter(EntityHit.class::isInstance).map(EntityHit.class::cast)
                : Stream.empty();
    }

    private static @Nullable Object property(Problem problem, String name) {
        var properties = problem.getBody().getProperties();
        return properties == null ? null : properties.get(name);
    }
}
