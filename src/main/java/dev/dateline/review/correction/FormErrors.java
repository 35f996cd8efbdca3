package dev.dateline.review.correction;

import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with what a form sent, as its page shows it.
 *
 * @param field the field to blame
 * @param text what is wrong, and what to give instead
 * @param candidates the entities that an ambiguous name may mean, or the one that has an id already; each with an id and a name
 * @param against judgements that contradict it
 */
public record FormErrors(String field, String text, List<?> candidates, List<?> against) {

    /**
     * The errors in a form's fields that a problem reports.
     *
     * @param fields the form's own fields
     * @param other the field to blame where the problem names none of them
     */
    public static FormErrors of(Problem problem, List<String> fields, String other) {
        Map<String, Object> members =
                Objects.requireNonNullElse(problem.getBody().getProperties(), Map.of());
        String named = String.valueOf(members.get("field"));
        return new FormErrors(
                fields.contains(named) ? named : other,
                text(problem, members),
                list(members, "candidates"),
                list(members, "against"));
    }

    private static String text(Problem problem, Map<String, Object> members) {
        if (ProblemType.UNKNOWN_ENTITY.uri().equals(problem.getBody().getType())) {
            return ProblemType.UNKNOWN_ENTITY.title() + ". Give its name as shown on its page, or its id.";
        }
        return members.containsKey("against") || !members.containsKey("field")
                ? problem.getMessage()
                : String.valueOf(members.get("hint"));
    }

    private static List<?> list(Map<String, Object> members, String name) {
        return members.get(name) instanceof List<?> list ? list : List.of();
    }

    /** What is wrong with a field; null if nothing is. */
    public @Nullable String of(String asked) {
        return field.equals(asked) ? text : null;
    }
}
