package dev.dateline.failure;

import dev.dateline.question.Formats;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import dev.dateline.question.ReadTimeout;
import dev.dateline.question.StoreAway;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Gives what goes wrong within Spring MVC a type of ours: what a controller refuses, what Spring does, what fails. */
@ControllerAdvice
@ConditionalOnWebApplication
@Order(0)
class MvcProblems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(MvcProblems.class);

    private final Formats formats;
    private final ErrorAnswers answers;

    MvcProblems(Formats formats, ErrorAnswers answers) {
        this.formats = formats;
        this.answers = answers;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unread, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Problem problem = BodyFault.of(unread);
        return handleExceptionInternal(unread, problem.getBody(), headers, problem.getStatusCode(), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException refused,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail body =
                formats.problem(((ServletWebRequest) request).getRequest()).getBody();
        return handleExceptionInternal(refused, body, headers, status, request);
    }

    /** What nobody expected: its trace goes to the log, and no word of it to who asked. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> fail(Exception failure, WebRequest request) {
        Problem problem = problem(failure, ((ServletWebRequest) request).getRequest());
        return handleExceptionInternal(
                problem, problem.getBody(), problem.getHeaders(), problem.getStatusCode(), request);
    }

    private static Problem problem(Exception failure, HttpServletRequest request) {
        if (ReadTimeout.isBehind(failure)) {
            return ReadTimeout.problem();
        }
        if (StoreAway.isBehind(failure)) {
            log.warn("A question could not be answered, as the store is away: {}", failure.toString());
            return StoreAway.problem();
        }
        return LostCaller.isBehind(failure) ? LostCaller.note(failure, request) : unexpected(failure);
    }

    private static Problem unexpected(Exception failure) {
        log.error("A question could not be answered", failure);
        return new Problem(ProblemType.FAILURE, "The server log says why. Try again later.");
    }

    /** Answers at once, by what answers all errors. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception problem, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ServletWebRequest web = (ServletWebRequest) request;
        HttpServletResponse response = web.getResponse();
        if (response != null) {
            answers.send(document(problem, body, status), headers, web.getRequest(), response);
        }
        return null;
    }

    private static ProblemDetail document(Exception problem, @Nullable Object body, HttpStatusCode status) {
        if (body instanceof ProblemDetail document) {
            return document;
        }
        return problem instanceof ErrorResponse known ? known.getBody() : ProblemDetail.forStatus(status);
    }
}
