package dev.dateline.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.util.backoff.FixedBackOff;

/** A message is tried again as often as that may help. */
class MessageFaultsTests {

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new Problem(ProblemType.BAD_ARTICLE, "its day does not exist"), 0L),
                Arguments.of(new Problem(ProblemType.BAD_BODY, "no JSON"), 0L),
                Arguments.of(new IllegalArgumentException("unforeseen"), 3L),
                Arguments.of(new Problem(ProblemType.QUEUE_FULL, "full"), FixedBackOff.UNLIMITED_ATTEMPTS),
                Arguments.of(new Problem(ProblemType.STORE_FULL, "full"), FixedBackOff.UNLIMITED_ATTEMPTS),
                Arguments.of(new Problem(ProblemType.READ_TIMEOUT, "busy"), FixedBackOff.UNLIMITED_ATTEMPTS),
                Arguments.of(new ServiceUnavailableException("away"), FixedBackOff.UNLIMITED_ATTEMPTS));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void areTriedAsOftenAsThatMayHelp(Exception fault, long attempts) {
        FixedBackOff backOff = (FixedBackOff)
                new MessageFaults(Duration.ofMillis(1)).backOff(new RuntimeException("the listener failed", fault));
        assertThat(backOff.getMaxAttempts()).isEqualTo(attempts);
    }
}
