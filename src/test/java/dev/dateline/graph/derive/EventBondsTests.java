package dev.dateline.graph.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventBondsTests {

    private static final Pattern KEY = Pattern.compile("key=(\\w+ [A-Z_]+ \\w+ [A-Z]+)");
    private static final EventId ID = new EventId("event-1");
    private static final When DAY = When.parse("2021-04", When.Basis.STATED);

    private static Event event(EventKind kind, String cast) {
        return Event.of(
                kind,
                Arrays.stream(cast.split(", ", -1)).map(EventBondsTests::part).toList(),
                Details.NONE);
    }

    private static Participant part(String part) {
        int blank = part.indexOf(' ');
        return new Participant(Role.valueOf(part.substring(0, blank)), new EntityId(part.substring(blank + 1)));
    }

    private static List<String> keys(Event event, boolean counts) {
        Map<String, Object> row = EventBonds.row(ID, event, Status.ALLEGED, DAY, counts);
        return KEY.matcher(row.toString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACQUISITION   | ACQUIRER a, TARGET b   | a ACQUIRED b ALLEGED
            PARTNERSHIP   | PARTY b, PARTY a       | a PARTNERED_WITH b ALLEGED
            FUNDING_ROUND | COMPANY c, INVESTOR b, LEAD_INVESTOR a | a LED_ROUND_OF c ALLEGED, a INVESTED_IN c ALLEGED, \
            b INVESTED_IN c ALLEGED, a CO_INVESTED_WITH b ALLEGED
            """)
    void areOneForEachTwoAndEachWay(EventKind kind, String cast, String expected) {
        assertThat(keys(event(kind, cast), true)).containsExactlyInAnyOrder(expected.split(", ", -1));
    }

    @Test
    void areNoneOfWhatIsNotShown() {
        assertThat(keys(event(EventKind.ACQUISITION, "ACQUIRER a, TARGET b"), false))
                .isEmpty();
    }

    @Test
    void sayWhoLedARound() {
        Event round = event(EventKind.FUNDING_ROUND, "COMPANY c, INVESTOR b, LEAD_INVESTOR a");
        assertThat(EventBonds.row(ID, round, Status.HAPPENED, DAY, true).toString())
                .contains("leads=[a]", "company=c", "day=2021-04-01");
    }

    @ParameterizedTest
    @CsvSource({"32, 496, false", "33, 0, true", "600, 0, true"})
    void areNoneWhereAnEventRelatesTooMany(int parties, int expected, boolean apart) {
        Event event = event(
                EventKind.PARTNERSHIP,
                String.join(
                        ", ",
                        IntStream.range(0, parties).mapToObj(i -> "PARTY p" + i).toList()));
        assertThat(keys(event, true)).hasSize(expected);
        assertThat(EventBonds.row(ID, event, Status.HAPPENED, DAY, true)).containsEntry("apart", apart);
    }
}
