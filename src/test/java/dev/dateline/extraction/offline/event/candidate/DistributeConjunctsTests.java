package dev.dateline.extraction.offline.event.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several in a role for one are several events. */
class DistributeConjunctsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACQUISITION ACQUIRER=a TARGET=b TARGET=c | ACQUIRER=a TARGET=b; ACQUIRER=a TARGET=c
            ACQUISITION ACQUIRER=a ACQUIRER=b TARGET=c | ACQUIRER=a ACQUIRER=b TARGET=c
            APPOINTMENT PERSON=p PERSON=q ORGANIZATION=a | ORGANIZATION=a PERSON=p; ORGANIZATION=a PERSON=q
            LAWSUIT PLAINTIFF=a DEFENDANT=b DEFENDANT=c | DEFENDANT=b DEFENDANT=c PLAINTIFF=a
            """)
    void oneEach(String candidate, String events) {
        assertThat(DistributeConjuncts.oneEach(HandMadeCandidate.read(candidate)).stream()
                        .map(HandMadeCandidate::cast)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(events);
    }
}
