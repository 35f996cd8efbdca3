package dev.dateline.mcp;

import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import java.util.List;
import org.springframework.http.ProblemDetail;

/** What a tool answers that cannot do as it is asked: the problem, in words that mean something to who has only tools. */
final class Refused {

    private Refused() {}

    /** @param arguments those that the tool has */
    static ProblemDetail of(Problem problem, List<String> arguments) {
        ProblemDetail document = problem.getBody();
        if (isOf(ProblemType.UNKNOWN_ENTITY, document)) {
            hint(document, "Find names and ids by the tool search_entities.");
        }
        if (document.getStatus() == ProblemType.BAD_PARAMETER.status().value()) {
            document.setProperty("arguments", arguments);
        }
        return document;
    }

    private static boolean isOf(ProblemType type, ProblemDetail document) {
        return type.uri().equals(document.getType());
    }

    /** In the place of the hint that speaks of the HTTP interface. */
    private static void hint(ProblemDetail document, String hint) {
        Object of = document.getProperties() == null
                ? null
                : document.getProperties().get("hint");
        String detail = String.valueOf(document.getDetail());
        document.setDetail(of == null ? detail + " " + hint : detail.replace(String.valueOf(of), hint));
        document.setProperty("hint", hint);
    }
}
