package dev.dateline.question;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What nobody expected: told as a problem document to who asked, and with its trace to the log. */
@RestControllerAdvice(annotations = RestController.class)
class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tell(Exception failure) {
        return document(problem(failure));
    }

    private static Problem problem(Exception failure) {
        if (ReadTimeout.isBehind(failure)) {
            return ReadTimeout.problem();
        }
        if (StoreAway.isBehind(failure)) {
            log.warn("A question could not be answered, as the store is away: {}", failure.toString());
            return StoreAway.problem();
        }
        log.error("A question could not be answered", failure);
        return new Problem(ProblemType.FAILURE, "The server log says why. Try again later.");
    }

    private static ResponseEntity<ProblemDetail> document(Problem problem) {
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.getBody());
    }
}
