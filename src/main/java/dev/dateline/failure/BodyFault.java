package dev.dateline.failure;

import dev.dateline.json.JsonFault;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * What is wrong with a body that should have been JSON, in words for who sent it. Jackson's own words name its classes
 * and ours, so none of them is passed on.
 */
final class BodyFault {

    /** The field of what is wrong with the body as such. */
    private static final String WHOLE = "body";

    private BodyFault() {}

    static Problem of(HttpMessageNotReadableException unread) {
        return causes(unread)
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .findFirst()
                .orElseGet(() -> causes(unread)
                        .filter(JacksonException.class::isInstance)
                        .map(JacksonException.class::cast)
                        .findFirst()
                        .map(BodyFault::of)
                        .orElseGet(() -> problem(WHOLE, "It is not there.", "Send JSON.")));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static Problem of(JacksonException fault) {
        String field = field(fault);
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return problem(field, "There is no field " + field + ".", known(unknown.getKnownPropertyIds()));
        }
        if (fault instanceof MismatchedInputException mismatch && !field.equals(WHOLE)) {
            return problem(field, "It is of the wrong type.", "Send " + typeWords(mismatch.getTargetType()) + ".");
        }
        return problem(WHOLE, "It is not one JSON object: " + JsonFault.words(fault) + ".", "Send one JSON object.");
    }

    /** As {@code entities[0]}; the body itself where no field is to blame. */
    private static String field(JacksonException fault) {
        String path = fault.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        String field = path.startsWith(".") ? path.substring(1) : path;
        return field.isEmpty() ? WHOLE : field.length() <= 80 ? field : field.substring(0, 80) + "…";
    }

    private static String known(Collection<Object> fields) {
        return "Give any of " + fields.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")) + ".";
    }

    private static String typeWords(Class<?> type) {
        if (List.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        return Number.class.isAssignableFrom(type) || type.isPrimitive() ? "a number" : "a JSON object";
    }

    private static Problem problem(String field, String detail, String hint) {
        return new Problem(ProblemType.BAD_BODY, "The request body cannot be read. " + detail + " " + hint)
                .and("field", field)
                .and("hint", hint);
    }
}
