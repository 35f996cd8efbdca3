package dev.dateline.question;

import java.io.Serial;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A request that cannot be answered, as an RFC 9457 document with the reason. If a single field is at fault, the members
 * {@code field} and {@code hint} give its name and what to send instead.
 */
public final class Problem extends ErrorResponseException {

    @Serial
    private static final long serialVersionUID = 1L;

    public Problem(ProblemType type, String detail) {
        super(type.status(), document(type, detail), null);
    }

    private static ProblemDetail document(ProblemType type, String detail) {
        ProblemDetail document = ProblemDetail.forStatusAndDetail(type.status(), detail);
        document.setType(type.uri());
        document.setTitle(type.title());
        return document;
    }

    /**
     * The problem of a field whose value cannot be used.
     *
     * @param given its value; null if it is missing
     * @param hint what to give instead, as a sentence
     */
    public static Problem with(ProblemType type, String field, @Nullable String given, String hint) {
        String what = given == null ? field + " is missing." : field + " is '" + shortened(given) + "'.";
        return new Problem(type, what + " " + hint).and("field", field).and("hint", hint);
    }

    public static Problem badParameter(String field, @Nullable String given, String hint) {
        return with(ProblemType.BAD_PARAMETER, field, given, hint);
    }

    /** A parameter that nobody reads, with those that exist. */
    public static Problem unknownParameter(String given, Collection<String> known) {
        String hint =
                known.isEmpty() ? "There are no parameters here." : "Give any of " + String.join(", ", known) + ".";
        return new Problem(ProblemType.UNKNOWN_PARAMETER, "'" + shortened(given) + "' is not a parameter here. " + hint)
                .and("field", shortened(given))
                .and("hint", hint);
    }

    /** The same problem with one more member in its document. */
    public Problem and(String member, Object value) {
        getBody().setProperty(member, value);
        return this;
    }

    /** The whole explanation, for those who show it without a document. */
    @Override
    public String getMessage() {
        return String.valueOf(getBody().getDetail());
    }

    private static String shortened(String given) {
        return given.length() <= 80 ? given : given.substring(0, 80) + "…";
    }
}
