package dev.dateline.access;

import dev.dateline.failure.ErrorAnswers;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Answers a request with a problem before any controller sees it. */
@Component
@ConditionalOnWebApplication
public class Refusal {

    private final ErrorAnswers answers;

    Refusal(ErrorAnswers answers) {
        this.answers = answers;
    }

    public void send(ProblemType type, String detail, HttpServletRequest request, HttpServletResponse response) {
        answers.send(new Problem(type, detail).getBody(), request, response);
    }
}
