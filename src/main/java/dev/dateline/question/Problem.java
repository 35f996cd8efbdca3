package dev.dateline.question;

import java.io.Serial;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A request that cannot be answered, as the RFC 9457 document that says why. Where one field is to blame, the members
 * {@code field} and {@code mend} say which, and what to give instead.
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
     * A field that says nothing that can be used.
     *
     * @param given what it says; null where it is missing
     * @param mend what to give instead, as a sentence
     */
    public static Problem with(ProblemType type, String field, @Nullable String given, String mend) {
        String what = given == null ? field + " is missing." : field + " is '" + shortened(given) + "'.";
        return new Problem(type, what + " " + mend).and("field", field).and("mend", mend);
    }

    public static Problem badParameter(String field, @Nullable String given, String mend) {
        return with(ProblemType.BAD_PARAMETER, field, given, mend);
    }

    static Problem unknownParameter(String given, Collection<String> known) {
        String mend = known.isEmpty() ? "Give none." : "Give any of " + String.join(", ", known) + ".";
        return new Problem(ProblemType.UNKNOWN_PARAMETER, "'" + shortened(given) + "' is not asked for here. " + mend)
                .and("field", shortened(given))
                .and("mend", mend);
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
