package dev.dateline.extraction.offline.event.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.event.candidate.EventCandidate;
import dev.dateline.extraction.offline.event.candidate.HandMadeCandidate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the places that report one event. */
class EventMergeTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what one place leaves out another fills in
            ACQUISITION TARGET=b; ACQUISITION ACQUIRER=a TARGET=b @2 | ACQUIRER=a TARGET=b
            # two events stay two
            ACQUISITION ACQUIRER=a TARGET=b; ACQUISITION ACQUIRER=a TARGET=c @2 | ACQUIRER=a TARGET=b; ACQUIRER=a TARGET=c
            # a part joins the event before it rather than the one behind
            FUNDING_ROUND COMPANY=a @1; FUNDING_ROUND LEAD_INVESTOR=x @2 *; FUNDING_ROUND COMPANY=b @3 | COMPANY=a LEAD_INVESTOR=x; COMPANY=b
            # but not one that is far away
            FUNDING_ROUND COMPANY=a @1; FUNDING_ROUND LEAD_INVESTOR=x @9 * | COMPANY=a; LEAD_INVESTOR=x
            # a role for one is not taken twice, nor is anybody cast twice
            FUNDING_ROUND COMPANY=a LEAD_INVESTOR=x @1; FUNDING_ROUND COMPANY=a INVESTOR=x INVESTOR=y @2 | COMPANY=a INVESTOR=x INVESTOR=y
            """)
    void merges(String candidates, String events) {
        assertThat(EventMerge.merge(read(candidates)).stream()
                        .map(HandMadeCandidate::cast)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(events);
    }

    @Test
    void theMoreExactDateCounts() {
        assertThat(EventMerge.merge(read("FOUNDING COMPANY=a 2021; FOUNDING COMPANY=a FOUNDER=p 2021-05 @2")))
                .singleElement()
                .extracting(EventCandidate::when)
                .hasToString("2021-05");
    }

    @Test
    void aPlanThatIsCalledOffElsewhereIsCalledOff() {
        assertThat(EventMerge.merge(
                        read("PARTNERSHIP PARTY=a PARTY=b PLANNED; PARTNERSHIP PARTY=a PARTY=b CANCELLED @2")))
                .singleElement()
                .extracting(EventCandidate::status)
                .hasToString("CANCELLED");
    }

    @Test
    void severalPlacesAreWorthMoreThanOne() {
        assertThat(EventMerge.merge(read("FOUNDING COMPANY=a; FOUNDING COMPANY=a @2"))
                        .getFirst()
                        .confidence())
                .isGreaterThan(0.8)
                .isLessThan(1);
    }

    private static List<EventCandidate> read(String candidates) {
        return Arrays.stream(candidates.split(";", -1))
                .map(HandMadeCandidate::read)
                .toList();
    }
}
