package dev.dateline.ingest.kafka;

import dev.dateline.question.Problem;
import dev.dateline.question.StoreAway;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * How often a message that was not accepted is tried again: while the queue is full or the store away until that is over,
 * never if it is no article, a few times after anything else. Those behind it wait for it.
 */
final class MessageFaults {

    private static final Logger log = LoggerFactory.getLogger(MessageFaults.class);

    private static final BackOff NEVER = new FixedBackOff(0, 0);

    private final BackOff untilItIsOver;
    private final BackOff aFewTimes;

    /** @param pause how long to wait before each further attempt */
    MessageFaults(Duration pause) {
        this.untilItIsOver = new FixedBackOff(pause.toMillis(), FixedBackOff.UNLIMITED_ATTEMPTS);
        this.aFewTimes = new FixedBackOff(pause.toMillis(), 3);
    }

    /** @param refused takes what is given up */
    DefaultErrorHandler handler(ConsumerRecordRecoverer refused) {
        DefaultErrorHandler handler = new DefaultErrorHandler(refused);
        handler.setBackOffFunction((message, fault) -> backOff(fault));
        handler.setLogLevel(KafkaException.Level.DEBUG);
        handler.setRetryListeners((message, fault, attempt) -> {
            if (attempt == 1 && fault != null && isPassing(fault)) {
                log.info("Messages from offset {} of {} on wait: {}", message.offset(), message.topic(), words(fault));
            }
        });
        return handler;
    }

    BackOff backOff(Throwable fault) {
        if (isPassing(fault)) {
            return untilItIsOver;
        }
        return problem(fault).isPresent() ? NEVER : aFewTimes;
    }

    private static boolean isPassing(Throwable fault) {
        return StoreAway.isBehind(fault)
                || problem(fault)
                        .filter(problem -> problem.getStatusCode().is5xxServerError())
                        .isPresent();
    }

    private static String words(Throwable fault) {
        return problem(fault).map(Problem::getMessage).orElse("the store does not answer");
    }

    private static Optional<Problem> problem(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .findFirst();
    }
}
