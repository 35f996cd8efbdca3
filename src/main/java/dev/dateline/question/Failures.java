package dev.dateline.question;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What nobody expected: told as a problem document to who asked, and with its trace to the log. */
@RestControllerAdvice(annotations = RestController.class)
class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    @ExceptionHandler
    ProblemDetail tell(Exception failure) {
        if (ReadTimeout.isBehind(failure)) {
            return ReadTimeout.problem().getBody();
        }
        log.error("A question could not be answered", failure);
        return new Problem(ProblemType.FAILURE, "The server log says why. Try again later.").getBody();
    }
}
