package dev.dateline.question;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Gives the problems that Spring MVC finds a type of ours, so that every problem document has one. */
@RestControllerAdvice
@Order(0)
class Problems extends ResponseEntityExceptionHandler {

    private static final URI UNTYPED = URI.create("about:blank");

    private final Formats formats;

    Problems(Formats formats) {
        this.formats = formats;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unread, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Problem problem = Problem.with(ProblemType.BAD_BODY, "body", "not the JSON expected here", "See /v3/api-docs.");
        return handleExceptionInternal(unread, problem.getBody(), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException refused,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return request instanceof ServletWebRequest web
                ? handleExceptionInternal(
                        refused, formats.problem(web.getRequest()).getBody(), headers, status, request)
                : super.handleHttpMediaTypeNotAcceptable(refused, headers, status, request);
    }

    /** What was to be the tag of an answer is none of a problem. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception problem, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (request instanceof ServletWebRequest web) {
            HttpServletResponse response = web.getResponse();
            if (response != null && !response.isCommitted()) {
                response.setHeader(HttpHeaders.ETAG, null);
            }
        }
        return super.handleExceptionInternal(problem, body, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail document && isUntyped(document)) {
            ProblemType type = typeOf(status);
            document.setType(type.uri());
            document.setTitle(type.title());
        }
        HttpHeaders typed = new HttpHeaders(headers);
        typed.remove(HttpHeaders.ACCEPT);
        typed.setContentType(MediaType.APPLICATION_PROBLEM_JSON); // whatever was asked for, even what cannot be read
        return super.createResponseEntity(body, typed, status, request);
    }

    private static boolean isUntyped(ProblemDetail document) {
        URI type = document.getType();
        return type == null || type.equals(UNTYPED);
    }

    private static ProblemType typeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> ProblemType.BAD_PARAMETER;
            case 404 -> ProblemType.UNKNOWN_ADDRESS;
            case 405 -> ProblemType.WRONG_METHOD;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.TOO_LARGE;
            case 415 -> ProblemType.WRONG_MEDIA_TYPE;
            default -> ProblemType.FAILURE;
        };
    }
}
