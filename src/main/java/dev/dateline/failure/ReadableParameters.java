package dev.dateline.failure;

import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the parameters of a request before anybody else does: some cannot be read, and the first to ask for them,
 * wherever that is, would fail. It comes after the filter that sets their encoding.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ReadableParameters extends OncePerRequestFilter {

    private final ErrorAnswers answers;

    ReadableParameters(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterMap();
        } catch (InvalidParameterException e) {
            answers.send(problem(e).getBody(), request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static Problem problem(InvalidParameterException unread) {
        if (unread.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()) {
            String hint = "Send a shorter one.";
            return new Problem(ProblemType.TOO_LARGE, "The form is too large. " + hint).and("hint", hint);
        }
        String hint = "Encode each in UTF-8, each byte as a percent sign with two hexadecimal digits, and give at most"
                + " 1000 of them.";
        return new Problem(ProblemType.BAD_PARAMETER, "The parameters cannot be read. " + hint)
                .and("field", "query")
                .and("hint", hint);
    }
}
