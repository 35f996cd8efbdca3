package dev.dateline.failure;

import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.SocketTimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.DisconnectedClientHelper;

/** The end of a request whose caller went away, or sent the body too slowly: one line in the log, and no trace. */
final class LostCaller {

    private static final Logger log = LoggerFactory.getLogger(LostCaller.class);

    private LostCaller() {}

    static boolean isBehind(Throwable failure) {
        return isSlow(failure) || DisconnectedClientHelper.isClientDisconnectedException(failure);
    }

    private static boolean isSlow(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(SocketTimeoutException.class::isInstance);
    }

    /** What a caller who is still there is told. */
    static Problem note(Throwable failure, HttpServletRequest request) {
        log.info(
                "The caller of {} {} {}",
                request.getMethod(),
                request.getRequestURI(),
                isSlow(failure) ? "was too slow" : "went away");
        return new Problem(ProblemType.SLOW_REQUEST, "The body of the request did not arrive in time. Send it again.");
    }
}
