package dev.dateline.access;

import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers a request with a problem document before any controller sees it. */
@Component
@ConditionalOnWebApplication
class Refusal {

    private final HandlerExceptionResolver problems;

    Refusal(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    void send(ProblemType type, String detail, HttpServletRequest request, HttpServletResponse response) {
        problems.resolveException(request, response, null, new Problem(type, detail));
    }
}
