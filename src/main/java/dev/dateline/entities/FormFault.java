package dev.dateline.entities;

import dev.dateline.question.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What is wrong with a form that was filled in, so that it can be shown again as it was, with the names that were perhaps
 * meant.
 *
 * @param field the field to blame
 * @param said what is wrong, as a sentence
 */
public record FormFault(String field, String said, List<Suggestion> suggestions) {

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
        String given = Objects.requireNonNullElse(request.getParameter(name), "");
        model.addAttribute("fault", of(problem, name, entities, given.strip()));
    }

    private static FormFault of(Problem problem, String field, Entities entities, String given) {
        return switch (problem.getStatusCode().value()) {
            case 404 ->
                new FormFault(
                        field,
                        "Nothing is called “" + given + "”.",
                        suggestions(field, entities.search(given, null, MOST)));
            case 409 -> new FormFault(field, "Several go by the name “" + given + "”.", candidates(problem, field));
            default -> new FormFault(field, problem.getMessage(), List.of());
        };
    }

    private static List<Suggestion> candidates(Problem problem, String field) {
        return property(problem, "candidates") instanceof List<?> found
                ? suggestions(
                        field,
                        found.stream()
                                .filter(EntityHit.class::isInstance)
                                .map(EntityHit.class::cast)
                                .toList())
                : List.of();
    }

    private static List<Suggestion> suggestions(String field, List<EntityHit> found) {
        return found.stream()
                .map(entity -> new Suggestion(
                        entity,
                        ServletUriComponentsBuilder.fromCurrentRequest()
                                .replaceQueryParam(field, entity.id())
                                .build()
                                .toUriString()))
                .toList();
    }

    private static @Nullable Object property(Problem problem, String name) {
        var properties = problem.getBody().getProperties();
        return properties == null ? null : properties.get(name);
    }
}
