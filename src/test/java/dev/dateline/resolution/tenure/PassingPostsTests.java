package dev.dateline.resolution.tenure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Story;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.Tenure;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Certainty;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.resolution.consensus.Consensus;
import dev.dateline.resolution.consensus.Shown;
import dev.dateline.resolution.event.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassingPostsTests {

    private static final String PRESENT = "2020-05-01";
    private static final String FORMER = "../2020-05-01";

    @ParameterizedTest
    @CsvSource({
        "2020-04-30, ada COO?",
        "2020-05-01, ada COO",
        "2020-08-01, ada COO",
        "2020-08-02, ada COO?",
        "2024-01-01, ada COO?"
    })
    void aPresentHolderHasItByThenAndNobodyKnowsForHowLong(LocalDate day, String expected) {
        List<TenureEvent> events = List.of(state(PRESENT, "ada", "COO"));
        assertThat(holders(events, day)).isEqualTo(expected);
        assertThat(rows(events)).containsExactly("ada COO: ../2020-05-01 – null");
    }

    @ParameterizedTest
    @CsvSource({"2020-04-30, ada COO?", "2020-05-01, ''", "2024-01-01, ''"})
    void aFormerHolderHadItAtSomeTimeBefore(LocalDate day, String expected) {
        List<TenureEvent> events = List.of(state(FORMER, "ada", "COO"));
        assertThat(holders(events, day)).isEqualTo(expected);
        assertThat(rows(events)).containsExactly("ada COO: null – ../2020-05-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2009/2014  | 2009                  | 2014 | 2008-12-31 |
        2009/2014  | 2009                  | 2014 | 2009-06-01 | ada CEO?
        2009/2014  | 2009                  | 2014 | 2010-01-01 | ada CEO
        2009/2014  | 2009                  | 2014 | 2014-06-01 | ada CEO?
        2009/2014  | 2009                  | 2014 | 2015-01-01 |
        2019/..    | 2019                  | null | 2020-01-01 | ada CEO
        2019/..    | 2019                  | null | 2021-05-01 | ada CEO?
        ../2014    | null                  | 2014 | 2013-01-01 | ada CEO?
        ../2014    | null                  | 2014 | 2015-01-01 |
        2016       | ../2016-12-31         | null | 2016-06-01 | ada CEO?
        """)
    void aStatedTimeIsTheTenure(String edtf, String from, String to, LocalDate day, @Nullable String expected) {
        List<TenureEvent> events = List.of(state(edtf, "ada", "CEO"));
        assertThat(rows(events)).containsExactly("ada CEO: " + from + " – " + to);
        assertThat(holders(events, day)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void withoutADayOfPublicationItIsOnlyPossible() {
        List<TenureEvent> events = List.of(state(null, "ada", "CEO"));
        assertThat(rows(events)).containsExactly("ada CEO: null – null");
        assertThat(holders(events, LocalDate.of(2024, 1, 1))).isEqualTo("ada CEO?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2020-05-01    | the label of a day between
        2021-09-01    | a label that is late
        2017-12-01    | a label that is early
        ../2024-05-01 | a former holder
        2016/2022     | a stated time that overlaps
        2017/..       | one that is said to go on
        2019          | some time between
        -             | no day at all
        """)
    void whatAppointmentAndDepartureSayWins(String edtf, String what) {
        List<TenureEvent> events = List.of(
                happening(EventKind.APPOINTMENT, "2018-03-01", "ada", "chief executive"),
                happening(EventKind.DEPARTURE, "2021-06-30", "ada", "CEO"),
                state(edtf.equals("-") ? null : edtf, "ada", "chief executive officer"));
        assertThat(rows(events)).as(what).containsExactly("ada CEO: 2018-03-01 – 2021-06-30");
        assertThat(Tenures.of(events).getFirst().basis()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2009/2014  | ada CEO: 2009 – 2014
        ../2014    | ada CEO: null – 2014
        2024-05-01 | ada CEO: ../2024-05-01 – null
        2024/..    | ada CEO: 2024 – null
        """)
    void aTimeLongBeforeOrAfterIsAnotherTenure(String edtf, String another) {
        List<TenureEvent> events = List.of(
                happening(EventKind.APPOINTMENT, "2018-03-01", "ada", "CEO"),
                happening(EventKind.DEPARTURE, "2021-06-30", "ada", "CEO"),
                state(edtf, "ada", "CEO"));
        assertThat(rows(events)).containsExactlyInAnyOrder("ada CEO: 2018-03-01 – 2021-06-30", another);
    }

    @Test
    void anEndThatNothingElseGivesIsThatOfTheState() {
        TenureEvent appointed = happening(EventKind.APPOINTMENT, "2018-03-01", "ada", "CEO");
        TenureEvent former = state(FORMER, "ada", "CEO");
        assertThat(Tenures.of(List.of(appointed, former))).singleElement().satisfies(tenure -> {
            assertThat(tenure.to()).hasToString("../2020-05-01");
            assertThat(tenure.begunBy()).containsExactly(appointed.id());
            assertThat(tenure.endedBy()).containsExactly(former.id());
        });
        TenureEvent left = happening(EventKind.DEPARTURE, "2021-06-30", "ada", "CEO");
        TenureEvent since = state("2016/..", "ada", "CEO");
        assertThat(Tenures.of(List.of(left, since))).singleElement().satisfies(tenure -> {
            assertThat(tenure.from()).hasToString("2016");
            assertThat(tenure.begunBy()).containsExactly(since.id());
            assertThat(tenure.endedBy()).containsExactly(left.id());
        });
    }

    @Test
    void aBoundIsNarrowedByADayOnWhichThePostWasHeld() {
        List<TenureEvent> events =
                List.of(happening(EventKind.APPOINTMENT, "../2021-01-01", "ada", "CEO"), state(PRESENT, "ada", "CEO"));
        assertThat(rows(events)).containsExactly("ada CEO: ../2020-05-01 – null");
    }

    @Test
    void aMentionEndsNobodysTenureButAnAppointmentEndsThatOfWhoIsMentioned() {
        List<TenureEvent> events = List.of(
                happening(EventKind.APPOINTMENT, "2018-03-01", "ada", "CEO"), state(PRESENT, "bo", "chief executive"));
        assertThat(holders(events, LocalDate.of(2020, 6, 1))).isEqualTo("ada CEO bo chief executive");
        List<TenureEvent> later = with(events, happening(EventKind.APPOINTMENT, "2022-03-01", "cy", "CEO"));
        assertThat(rows(later))
                .containsExactlyInAnyOrder(
                        "ada CEO: 2018-03-01 – 2022-03-01",
                        "bo chief executive: ../2020-05-01 – 2020-05-01/2022-03-01",
                        "cy CEO: 2022-03-01 – null");
    }

    @Test
    void whoIsMentionedAfterAnotherLeftContradictsNobody() {
        List<TenureEvent> events = List.of(
                happening(EventKind.APPOINTMENT, "2015", "ada", "CEO"),
                happening(EventKind.DEPARTURE, "2019-12-31", "ada", "CEO"),
                state(PRESENT, "bo", "CEO"));
        assertThat(holders(events, LocalDate.of(2020, 5, 1))).isEqualTo("bo CEO");
    }

    @Test
    void whoLeavesNoNamedPostLeavesThoseThatAreMentioned() {
        List<TenureEvent> events = List.of(
                happening(EventKind.DEPARTURE, "2021-06-30", "ada", null),
                state(PRESENT, "ada", "COO"),
                state(PRESENT, "ada", "member of the board"));
        assertThat(rows(events))
                .containsExactlyInAnyOrder(
                        "ada COO: ../2020-05-01 – 2021-06-30", "ada member of the board: ../2020-05-01 – 2021-06-30");
        List<TenureEvent> appointed = with(events, happening(EventKind.APPOINTMENT, "2019", "ada", "CTO"));
        assertThat(holders(appointed, LocalDate.of(2022, 1, 1))).isEmpty();
    }

    @Test
    void anInterimPostIsCertainForAQuarterAfterItWasLastMentioned() {
        TenureEvent interim = interim(happening(EventKind.APPOINTMENT, "2020-01-10", "ada", "CEO"));
        List<TenureEvent> events = List.of(interim, state(PRESENT, "ada", "CEO"));
        assertThat(holders(events, LocalDate.of(2020, 7, 1))).isEqualTo("ada CEO");
        assertThat(holders(events, LocalDate.of(2020, 9, 1))).isEqualTo("ada CEO?");
    }

    @Test
    void theOrderOfEventsDoesNotMatter() {
        List<TenureEvent> events = new ArrayList<>(List.of(
                state("2009/2014", "ada", "CEO"),
                state(PRESENT, "ada", "chief executive"),
                state(FORMER, "ada", "COO"),
                state("2024-05-01", "ada", "CEO"),
                state(null, "ada", "CEO"),
                happening(EventKind.APPOINTMENT, "2018-03-01", "ada", "CEO"),
                happening(EventKind.APPOINTMENT, "2022-03-01", "bo", "CEO"),
                happening(EventKind.DEPARTURE, "2023-03-01", "ada", null)));
        List<Tenure> expected = Tenures.of(events);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(events, new Random(seed));
            assertThat(Tenures.of(events)).isEqualTo(expected);
        }
    }

    private static List<String> rows(List<TenureEvent> events) {
        return Tenures.of(events).stream()
                .map(tenure -> tenure.person() + " " + tenure.title() + ": " + tenure.from() + " – " + tenure.to())
                .toList();
    }

    private static String holders(List<TenureEvent> events, LocalDate day) {
        return String.join(
                " ",
                Tenures.of(events).stream()
                        .filter(tenure -> tenure.heldOn(day) != Certainty.NO)
                        .map(tenure -> tenure.person() + " " + tenure.title()
                                + (tenure.heldOn(day) == Certainty.POSSIBLE ? "?" : ""))
                        .sorted()
                        .toList());
    }

    /** A state that one article reports: on its own day, or in the year after what it states. */
    private static TenureEvent state(@Nullable String edtf, String person, String title) {
        boolean bounded = edtf != null && edtf.matches("(\\.\\./)?\\d{4}-\\d{2}-\\d{2}");
        LocalDate published = bounded && edtf != null
                ? LocalDate.parse(edtf.replace("../", ""))
                : edtf != null && edtf.startsWith("2024") ? LocalDate.of(2025, 1, 1) : LocalDate.of(2020, 5, 1);
        When when = edtf == null ? null : When.parse(edtf, bounded ? When.Basis.BOUNDED : When.Basis.STATED);
        Claim claim = new Story("a", "Herald", published.toString())
                .held(when, person, title, "fernwood")
                .extraction()
                .claims()
                .getFirst();
        Shown shown = Consensus.of(List.of(new Report(new ClaimId("c"), claim, "Herald", published)));
        EventId id = new EventId("position " + person + " " + title + " " + edtf);
        return new TenureEvent(id, shown.event(), shown.status(), shown.when(), published, shown.held());
    }

    private static TenureEvent happening(EventKind kind, String edtf, String person, @Nullable String title) {
        When when = When.parse(edtf, edtf.startsWith("..") ? When.Basis.BOUNDED : When.Basis.STATED);
        Details details = title == null
                ? Details.NONE
                : Details.builder().with(OwnField.TITLES, List.of(title)).build();
        return new TenureEvent(
                new EventId(kind + " " + person + " " + edtf),
                Event.of(kind, cast(person), details),
                Status.HAPPENED,
                when,
                LocalDate.of(2020, 1, 10));
    }

    private static TenureEvent interim(TenureEvent happening) {
        Details details = Details.builder()
                .with(OwnField.TITLES, List.of("CEO"))
                .with(OwnField.INTERIM, true)
                .build();
        Event event = Event.of(happening.event().kind(), happening.event().participants(), details);
        return new TenureEvent(happening.id(), event, happening.status(), happening.when(), happening.lastReported());
    }

    private static List<Participant> cast(String person) {
        return Arrays.asList(
                new Participant(Role.PERSON, new EntityId(person)),
                new Participant(Role.ORGANIZATION, new EntityId("fernwood")));
    }

    private static List<TenureEvent> with(List<TenureEvent> events, TenureEvent another) {
        List<TenureEvent> all = new ArrayList<>(events);
        all.add(another);
        return all;
    }
}
