package dev.dateline.resolution.tenure;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenuresTests {

    private static final LocalDate REPORTED = LocalDate.of(2024, 6, 20);

    /** A chief executive leaves, two others share the post for the time being, a third gets it. */
    private static final List<TenureEvent> STORY = List.of(
            founding("2019"),
            departure("2024-03", "ada", "CEO"),
            appointment("2024-03", "bo", "interim co-CEO", true, true),
            appointment("2024-03", "cy", "interim co-CEO", true, true),
            appointment("../2024-03-25", "bo", "COO", false, false),
            appointment("../2024-03-25", "cy", "CTO", false, false),
            appointment("../2024-03-25", "dee", "chairman of the board", false, false),
            appointment("2024-06-18", "eve", "CEO", false, false));

    @ParameterizedTest
    @CsvSource(textBlock = """
        2018-12-31, ''
        2023-06-01, ada CEO? bo COO? cy CTO? dee chairman of the board?
        2024-04-01, bo COO bo interim co-CEO cy CTO cy interim co-CEO dee chairman of the board
        2024-06-17, bo COO bo interim co-CEO cy CTO cy interim co-CEO dee chairman of the board
        2024-06-18, bo COO cy CTO dee chairman of the board eve CEO
        2024-07-01, bo COO cy CTO dee chairman of the board eve CEO
        """)
    void whoHeldWhichPost(LocalDate day, String expected) {
        assertThat(holders(STORY, day)).isEqualTo(expected);
    }

    @Test
    void theOrderOfEventsDoesNotMatter() {
        List<Tenure> expected = Tenures.of(STORY);
        List<TenureEvent> shuffled = new ArrayList<>(STORY);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(Tenures.of(shuffled)).isEqualTo(expected);
    }

    @Test
    void eachEndNamesWhatItRestsOn() {
        assertThat(Tenures.of(STORY))
                .filteredOn(tenure -> tenure.person().value().equals("bo") && tenure.interim())
                .singleElement()
                .satisfies(tenure -> {
                    assertThat(tenure.joint()).isTrue();
                    assertThat(tenure.begunBy()).containsExactly(new EventId("appointment bo interim co-CEO 2024-03"));
                    assertThat(tenure.endedBy()).containsExactly(new EventId("appointment eve CEO 2024-06-18"));
                    assertThat(tenure.to()).hasToString("2024-06-18");
                });
    }

    @Test
    void aFounderIsNotAutomaticallyChiefExecutive() {
        assertThat(Tenures.of(List.of(founding("2019")))).isEmpty();
    }

    @Test
    void aDepartureFromNoNamedPostEndsAllOfThem() {
        List<TenureEvent> events = List.of(
                appointment("2020-01", "ada", "CTO", false, false),
                appointment("2021-01", "ada", "board member", false, false),
                departure("2022-05-01", "ada", null));
        assertThat(holders(events, LocalDate.of(2021, 6, 1))).isEqualTo("ada CTO ada board member");
        assertThat(holders(events, LocalDate.of(2022, 6, 1))).isEmpty();
    }

    @Test
    void aBoardSeatAChairAndTwoAtTheTopStandSideBySide() {
        List<TenureEvent> events = List.of(
                appointment("2020-01", "ada", "co-CEO", false, true),
                appointment("2020-02", "bo", "co-CEO", false, true),
                appointment("2020-03", "ada", "member of the board", false, false),
                appointment("2020-04", "cy", "chair", false, false),
                appointment("2020-05", "dee", "board member", false, false));
        assertThat(holders(events, LocalDate.of(2020, 6, 1)))
                .isEqualTo("ada co-CEO ada member of the board bo co-CEO cy chair dee board member");
    }

    @ParameterizedTest
    @CsvSource({"2018-06-01, ''", "2021-01-01, ada CEO?", "2022-05-01, ''"})
    void aDepartureWithoutAnAppointmentOpensATenureOfUnknownStart(LocalDate day, String expected) {
        assertThat(holders(List.of(founding("2019"), departure("2022-05-01", "ada", "CEO")), day))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2022-04-30, ada CEO?", "2022-05-01, bo CEO", "2024-01-01, bo CEO"})
    void whoIsNamedAsPredecessorLeavesAndAsSuccessorBegins(LocalDate day, String expected) {
        TenureEvent taken = with("PREDECESSOR", "ada", appointment("2022-05-01", "bo", "CEO", false, false));
        TenureEvent left = with("SUCCESSOR", "bo", departure("2022-05-01", "ada", "CEO"));
        assertThat(holders(List.of(taken), day)).isEqualTo(expected);
        assertThat(holders(List.of(left), day)).isEqualTo(expected);
    }

    @Test
    void aReturnIsAnotherTenure() {
        List<TenureEvent> events = List.of(
                appointment("2001", "ada", "CEO", false, false),
                departure("2005", "ada", "CEO"),
                appointment("2010", "ada", "CEO", false, false));
        assertThat(holders(events, LocalDate.of(2003, 1, 1))).isEqualTo("ada CEO");
        assertThat(holders(events, LocalDate.of(2007, 1, 1))).isEmpty();
        assertThat(holders(events, LocalDate.of(2012, 1, 1))).isEqualTo("ada CEO");
    }

    @Test
    void ofTwoWhoAreOnlySaidToHoldAPostTheLaterOneHoldsIt() {
        List<TenureEvent> events = List.of(
                appointment("../2012-05-01", "ada", "CEO", false, false),
                appointment("../2014-12-01", "bo", "chief executive", false, false));
        assertThat(holders(events, LocalDate.of(2015, 1, 1))).isEqualTo("bo chief executive");
        assertThat(holders(events, LocalDate.of(2013, 1, 1))).isEqualTo("ada CEO? bo chief executive?");
    }

    @Test
    void aPlanWithoutADayChangesNothing() {
        List<TenureEvent> events = List.of(
                appointment("2020", "ada", "CEO", false, false),
                new TenureEvent(
                        new EventId("plan"),
                        Event.of(EventKind.DEPARTURE, cast("ada"), titles("CEO", false, false)),
                        Status.PLANNED,
                        When.parse("2023-01-01/..", When.Basis.BOUNDED),
                        REPORTED));
        assertThat(holders(events, LocalDate.of(2024, 1, 1))).isEqualTo("ada CEO");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, bo interim co-CEO cy interim co-CEO",
        "2024-07-01, bo interim co-CEO cy interim co-CEO",
        "2024-07-02, bo interim co-CEO? cy interim co-CEO?"
    })
    void anInterimPostWithoutAnEndIsOnlyPossibleAQuarterAfterItWasLastToldOf(LocalDate day, String expected) {
        List<TenureEvent> events = List.of(
                appointment("2024-03", "bo", "interim co-CEO", true, true),
                appointment("2024-03", "cy", "interim co-CEO", true, true));
        assertThat(holders(events, day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-31, bo interim co-CEO cy interim co-CEO",
        "2024-06-01, bo interim co-CEO? cy interim co-CEO? eve CEO?",
        "2024-07-01, eve CEO"
    })
    void aChiefExecutiveAloneEndsTheInterimOnesAsFarAsTheDayIsKnown(LocalDate day, String expected) {
        List<TenureEvent> events = List.of(
                appointment("2024-03", "bo", "interim co-CEO", true, true),
                appointment("2024-03", "cy", "interim co-CEO", true, true),
                appointment("2024-06", "eve", "chief executive officer", false, false));
        assertThat(holders(events, day).replace("chief executive officer", "CEO"))
                .isEqualTo(expected);
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

    private static TenureEvent founding(String when) {
        List<Participant> cast = List.of(
                new Participant(Role.COMPANY, new EntityId("fernwood")),
                new Participant(Role.FOUNDER, new EntityId("ada")));
        return new TenureEvent(
                new EventId("founding"),
                Event.of(EventKind.FOUNDING, cast, Details.NONE),
                Status.HAPPENED,
                when(when),
                REPORTED);
    }

    private static TenureEvent appointment(String when, String person, String title, boolean interim, boolean joint) {
        return new TenureEvent(
                new EventId("appointment " + person + " " + title + " " + when),
                Event.of(EventKind.APPOINTMENT, cast(person), titles(title, interim, joint)),
                Status.HAPPENED,
                when(when),
                Objects.requireNonNullElse(when(when).latest(), REPORTED));
    }

    private static TenureEvent departure(String when, String person, @Nullable String title) {
        return new TenureEvent(
                new EventId("departure " + person + " " + when),
                Event.of(EventKind.DEPARTURE, cast(person), title == null ? Details.NONE : titles(title, false, false)),
                Status.HAPPENED,
                when(when),
                Objects.requireNonNullElse(when(when).latest(), REPORTED));
    }

    private static TenureEvent with(String role, String person, TenureEvent happening) {
        List<Participant> cast = new ArrayList<>(happening.event().participants());
        cast.add(new Participant(Role.valueOf(role), new EntityId(person)));
        Event event = Event.of(happening.event().kind(), cast, happening.event().details());
        return new TenureEvent(happening.id(), event, happening.status(), happening.when(), happening.lastReported());
    }

    private static When when(String edtf) {
        return When.parse(edtf, edtf.startsWith("..") ? When.Basis.BOUNDED : When.Basis.STATED);
    }

    private static List<Participant> cast(String person) {
        return List.of(
                new Participant(Role.PERSON, new EntityId(person)),
                new Participant(Role.ORGANIZATION, new EntityId("fernwood")));
    }

    private static Details titles(String title, boolean interim, boolean joint) {
        return Details.builder()
                .with(OwnField.TITLES, List.of(title))
                .with(OwnField.INTERIM, interim)
                .with(OwnField.JOINT, joint)
                .build();
    }
}
