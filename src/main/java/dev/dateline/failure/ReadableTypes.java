package dev.dateline.failure;

import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the media types that a request names before anybody else does: where one is malformed, or a body is said to be of
 * any type, the first to ask for it would fail.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class ReadableTypes extends OncePerRequestFilter {

    private final ErrorAnswers answers;

    ReadableTypes(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Problem problem = problem(request);
        if (problem == null) {
            chain.doFilter(request, response);
        } else {
            answers.send(problem.getBody(), request, response);
        }
    }

    private static @Nullable Problem problem(HttpServletRequest request) {
        String type = request.getContentType();
        if (type != null && !type.isBlank() && !isOfBody(type)) {
            return Problem.with(
                    ProblemType.WRONG_MEDIA_TYPE,
                    HttpHeaders.CONTENT_TYPE,
                    type,
                    "Give one media type, such as application/json.");
        }
        String accepted = String.join(", ", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        return isAccepted(accepted)
                ? null
                : Problem.with(
                        ProblemType.NOT_ACCEPTABLE,
                        HttpHeaders.ACCEPT,
                        accepted,
                        "Give media types, such as application/json.");
    }

    private static boolean isOfBody(String type) {
        try {
            MediaType named = MediaType.parseMediaType(type);
            return named.isConcrete();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static boolean isAccepted(String types) {
        try {
            MediaType.parseMediaTypes(types);
            return true;
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
