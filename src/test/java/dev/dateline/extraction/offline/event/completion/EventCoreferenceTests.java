package dev.dateline.extraction.offline.event.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.event.candidate.EventCandidate;
import dev.dateline.extraction.offline.event.candidate.HandMadeCandidate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two places of an article report one event. */
class EventCoreferenceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # kind and key roles
            ACQUISITION ACQUIRER=a TARGET=b | ACQUISITION TARGET=b @3 | true
            ACQUISITION ACQUIRER=a TARGET=b | ACQUISITION ACQUIRER=a TARGET=c @3 | false
            ACQUISITION ACQUIRER=a TARGET=b | FOUNDING COMPANY=b @3 | false
            # nothing in common, though nothing contradicts
            ACQUISITION ACQUIRER=a | ACQUISITION TARGET=b @3 | false
            # dates
            FUNDING_ROUND COMPANY=a 2021 | FUNDING_ROUND COMPANY=a 2021-05 @3 | true
            FUNDING_ROUND COMPANY=a 2021 | FUNDING_ROUND COMPANY=a 2022 @3 | false
            # a move is told by the day of the news, too
            APPOINTMENT PERSON=p ORGANIZATION=a 2021-05-03 | APPOINTMENT PERSON=p ORGANIZATION=a 2021-07-01 @3 | true
            APPOINTMENT PERSON=p ORGANIZATION=a 2021-05-03 | APPOINTMENT PERSON=p ORGANIZATION=a 2022-07-01 @3 | false
            # titles
            APPOINTMENT PERSON=p ORGANIZATION=a [CEO] | APPOINTMENT PERSON=p ORGANIZATION=a [chief_executive_officer] @3 | true
            APPOINTMENT PERSON=p ORGANIZATION=a [CEO] | APPOINTMENT PERSON=p ORGANIZATION=a [treasurer] @3 | false
            # a plan may come true, but a release that is planned is another one
            ACQUISITION ACQUIRER=a TARGET=b PLANNED | ACQUISITION ACQUIRER=a TARGET=b @3 | true
            ACQUISITION ACQUIRER=a TARGET=b DENIED | ACQUISITION ACQUIRER=a TARGET=b @3 | false
            PRODUCT_RELEASE COMPANY=a PRODUCT=x PLANNED | PRODUCT_RELEASE COMPANY=a PRODUCT=x @3 | false
            # the agency in one place, the subject in the next
            INVESTIGATION AGENCY=g | INVESTIGATION SUBJECT=a @1 | true
            INVESTIGATION AGENCY=g | INVESTIGATION SUBJECT=a @4 | false
            """)
    void isOneEvent(String first, String second, boolean same) {
        EventCandidate one = HandMadeCandidate.read(first);
        EventCandidate other = HandMadeCandidate.read(second);
        assertThat(EventCoreference.of(one, other)).isEqualTo(same);
        assertThat(EventCoreference.of(other, one)).isEqualTo(same);
    }
}
