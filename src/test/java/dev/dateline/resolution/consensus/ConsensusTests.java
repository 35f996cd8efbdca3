package dev.dateline.resolution.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.Story;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.Conflict;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.FundingRound;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.resolution.event.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsensusTests {

    private final List<Report> reports = new ArrayList<>();

    private ConsensusTests reports(
            String outlet,
            String published,
            EventKind kind,
            Status status,
            String when,
            String cast,
            UnaryOperator<Details.Builder> own) {
        String id = "a" + reports.size();
        Claim claim = new Story(id, outlet, published)
                .says(kind, status, when.equals("-") ? null : when, cast, own)
                .extraction()
                .claims()
                .getFirst();
        reports.add(new Report(new ClaimId("c" + id), claim, outlet, LocalDate.parse(published)));
        return this;
    }

    private ConsensusTests dates(String outlet, String published, String when) {
        return reports(outlet, published, EventKind.FOUNDING, Status.HAPPENED, when, "COMPANY Elm", own -> own);
    }

    private ConsensusTests raises(String outlet, long dollars) {
        return reports(
                outlet,
                "2024-01-0" + (reports.size() + 1),
                EventKind.FUNDING_ROUND,
                Status.HAPPENED,
                "2024-01",
                "COMPANY Elm",
                own -> own.with(OwnField.RAISED, Money.of(dollars, "USD")));
    }

    private Shown shown() {
        return Consensus.of(reports);
    }

    @Test
    void showsTheMorePreciseDateThatAVaguerOneCovers() {
        dates("Herald", "2024-03-25", "2020").dates("Ledger", "2024-03-26", "2020-05");
        assertThat(shown().when()).hasToString("2020-05");
        assertThat(shown().conflicts()).isEmpty();
        assertThat(shown().sourceCount()).isEqualTo(2);
    }

    @Test
    void showsWhatMostSourcesSayAndTheOthersAsAConflict() {
        dates("Herald", "2024-03-25", "2020")
                .dates("Ledger", "2024-03-26", "2019-05")
                .dates("Post", "2024-03-27", "2020");
        assertThat(shown().when()).hasToString("2020");
        assertThat(shown().conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.field()).isEqualTo("when");
            assertThat(conflict.values()).extracting(Conflict.Value::value).containsExactly("2020", "2019-05");
            assertThat(conflict.values().getFirst().articleIds()).hasToString("[a0, a2]");
        });
    }

    @Test
    void didNotHappenAfterItHadBeenReported() {
        dates("Herald", "2024-03-23", "2024-03-22")
                .dates("Ledger", "2024-03-25", "2024-03-25")
                .dates("Post", "2024-03-26", "2024-03-25");
        assertThat(shown().when()).hasToString("2024-03-22");
        assertThat(shown().conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.values())
                        .extracting(Conflict.Value::value)
                        .containsExactly("2024-03-22", "2024-03-25"));
    }

    @Test
    void countsReprintsOnce() {
        dates("Wire", "2024-03-25", "2020")
                .dates("Wire", "2024-03-25", "2020")
                .dates("Ledger", "2024-03-26", "2019-05");
        assertThat(shown().when()).hasToString("2019-05");
        assertThat(shown().claimCount()).isEqualTo(3);
        assertThat(shown().sourceCount()).isEqualTo(2);
    }

    @Test
    void boundsAnUndatedReportByItsPublication() {
        dates("Herald", "2024-03-25", "-").dates("Ledger", "2024-03-20", "-");
        assertThat(shown().when()).hasToString("../2024-03-20");
        dates("Post", "2024-04-01", "2020");
        assertThat(shown().when()).hasToString("2020");
        assertThat(shown().conflicts()).isEmpty();
    }

    @Test
    void aDayOfTheNewsDoesNotContradictAnEarlierDate() {
        dates("Herald", "2024-03-25", "2020").dates("Ledger", "2024-03-26", "2024-03-26");
        assertThat(shown().conflicts()).hasSize(1);
        Report asNews = reports.removeLast();
        When today = new When(
                asNews.publishedAt(), asNews.publishedAt(), asNews.publishedAt().toString(), When.Basis.RELATIVE);
        Claim claim = asNews.claim();
        reports.add(new Report(
                asNews.id(),
                new Claim(
                        claim.event(),
                        claim.status(),
                        today,
                        claim.attributedTo(),
                        claim.confidence(),
                        claim.extractor(),
                        claim.evidence()),
                asNews.source(),
                asNews.publishedAt()));
        assertThat(shown().when()).hasToString("2020");
        assertThat(shown().conflicts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CEO,              chief executive,         0",
        "interim co-CEO,   Chief Executive Officer, 0",
        "COO,              operations chief,        0",
        "COO,              CEO,                     1",
        "board member,     member of the board,     0"
    })
    void onePostInOtherWordsIsNoConflict(String one, String other, int conflicts) {
        for (String title : List.of(one, other)) {
            reports(
                    "Paper " + title,
                    "2024-03-25",
                    EventKind.DEPARTURE,
                    Status.HAPPENED,
                    "2024-03",
                    "PERSON Ada Lind; ORGANIZATION Elm",
                    own -> own.with(OwnField.TITLES, List.of(title)));
        }
        assertThat(shown().conflicts()).hasSize(conflicts);
    }

    @ParameterizedTest
    @CsvSource({
        "UK,       the United Kingdom, 0",
        "Delaware, the U.S.,           0",
        "Delaware, California,         1",
        "France,   Germany,            1"
    })
    void onePlaceByAnotherNameIsNoConflict(String one, String other, int conflicts) {
        for (String place : List.of(one, other)) {
            reports(
                    "Paper " + place,
                    "2024-03-25",
                    EventKind.LAWSUIT,
                    Status.HAPPENED,
                    "2024-03",
                    "PLAINTIFF Birch; DEFENDANT Elm",
                    own -> own.with(OwnField.JURISDICTION, place));
        }
        assertThat(shown().conflicts()).hasSize(conflicts);
    }

    @ParameterizedTest
    @CsvSource({
        "101000000, 100000000, 101000000, 0",
        "50000000,  55000000,  55000000,  1",
        "20000000,  22000000,  22000000,  1",
        "50000000,  50000000,  50000000,  0",
    })
    void aRoundedAmountSpeaksForTheExactOne(long one, long other, long expected, int conflicts) {
        raises("Herald", one).raises("Ledger", other);
        assertThat(shown().event().details().get(OwnField.RAISED)).isEqualTo(Money.of(expected, "USD"));
        assertThat(shown().conflicts()).hasSize(conflicts);
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED,  HAPPENED,  HAPPENED,  0",
        "HAPPENED, PLANNED,   HAPPENED,  1",
        "ALLEGED,  PLANNED,   PLANNED,   0",
        "PLANNED,  CANCELLED, CANCELLED, 0",
        "ALLEGED,  HAPPENED,  HAPPENED,  0",
        "ALLEGED,  DENIED,    DENIED,    1",
        "HAPPENED, DENIED,    DENIED,    1",
    })
    void laterWordsOvertakePlansAndDenialsContradict(Status first, Status then, Status expected, int conflicts) {
        reports("Herald", "2024-01-01", EventKind.LAYOFF, first, "-", "COMPANY Elm", own -> own)
                .reports("Ledger", "2024-02-01", EventKind.LAYOFF, then, "-", "COMPANY Elm", own -> own);
        assertThat(shown().status()).isEqualTo(expected);
        assertThat(shown().conflicts()).hasSize(conflicts);
    }

    @Test
    void threeSayPlannedAndOneSaysDone() {
        for (String outlet : List.of("Herald", "Ledger", "Post")) {
            reports(outlet, "2024-01-02", EventKind.LAYOFF, Status.PLANNED, "2024-03", "COMPANY Elm", own -> own);
        }
        reports("Courier", "2024-01-02", EventKind.LAYOFF, Status.HAPPENED, "2024-01", "COMPANY Elm", own -> own);
        assertThat(shown().status()).isEqualTo(Status.PLANNED);
        assertThat(shown().when()).hasToString("2024-03");
        assertThat(shown().conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.field()).isEqualTo("status");
            assertThat(conflict.values())
                    .extracting(Conflict.Value::value)
                    .containsExactly(Status.PLANNED, Status.HAPPENED);
            assertThat(conflict.values().getLast().articleIds()).hasToString("[a3]");
        });
    }

    @Test
    void whoOnlySaysThatItWasOverStandsBehindNoneOfTwoDays() {
        dates("Herald", "2024-03-23", "2024-03-22")
                .dates("Ledger", "2024-03-24", "2024-03-21")
                .dates("Post", "2024-03-25", "-");
        assertThat(shown().conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.values())
                        .extracting(value -> value.articleIds().toString())
                        .containsExactlyInAnyOrder("[a0]", "[a1]"));
    }

    @Test
    void nobodyTakesTwoOppositeRoles() {
        reports(
                        "Herald",
                        "2024-01-01",
                        EventKind.INVESTIGATION,
                        Status.HAPPENED,
                        "-",
                        "SUBJECT Elm; AGENCY Oak",
                        own -> own)
                .reports(
                        "Ledger", "2024-01-02", EventKind.INVESTIGATION, Status.HAPPENED, "-", "AGENCY Elm", own -> own)
                .reports(
                        "Post", "2024-01-02", EventKind.INVESTIGATION, Status.HAPPENED, "-", "SUBJECT Elm", own -> own);
        assertThat(shown().event().participants())
                .hasToString("[Participant[role=AGENCY, entity=Oak], " + "Participant[role=SUBJECT, entity=Elm]]");
    }

    @Test
    void joinsTheInvestorsOfAllReports() {
        reports(
                        "A",
                        "2024-01-01",
                        EventKind.FUNDING_ROUND,
                        Status.HAPPENED,
                        "2024-01",
                        "COMPANY Elm; LEAD_INVESTOR Oak; INVESTOR Ash",
                        own -> own)
                .reports(
                        "B",
                        "2024-01-02",
                        EventKind.FUNDING_ROUND,
                        Status.HAPPENED,
                        "2024-01",
                        "COMPANY Elm; LEAD_INVESTOR Yew; INVESTOR Oak",
                        own -> own.with(OwnField.SERIES, "A"));
        assertThat(shown().event()).isInstanceOfSatisfying(FundingRound.class, round -> {
            assertThat(round.leads()).containsExactly(new EntityId("Oak"), new EntityId("Yew"));
            assertThat(round.investors()).containsExactly(new EntityId("Ash"));
            assertThat(round.series()).isEqualTo("A");
        });
    }

    @Test
    void showsWhomTwoReportsNameForOneRole() {
        reports("A", "2024-01-01", EventKind.ACQUISITION, Status.HAPPENED, "2024", "ACQUIRER Elm; TARGET Oak", o -> o)
                .reports(
                        "B",
                        "2024-01-02",
                        EventKind.ACQUISITION,
                        Status.HAPPENED,
                        "2024",
                        "ACQUIRER Elm; TARGET Yew",
                        o -> o);
        assertThat(shown().conflicts()).extracting(Conflict::field).containsExactly("target");
    }

    @Test
    void anInterimPostIsNotDeniedByNotMentioningIt() {
        reports(
                        "A",
                        "2024-01-01",
                        EventKind.APPOINTMENT,
                        Status.HAPPENED,
                        "2024",
                        "PERSON Ada; ORGANIZATION Elm",
                        own -> own.with(OwnField.TITLES, List.of("co-CEO")))
                .reports(
                        "B",
                        "2024-01-02",
                        EventKind.APPOINTMENT,
                        Status.HAPPENED,
                        "2024",
                        "PERSON Ada; ORGANIZATION Elm",
                        own -> own.with(OwnField.TITLES, List.of("co-CEO"))
                                .with(OwnField.INTERIM, true)
                                .with(OwnField.JOINT, true));
        assertThat(shown().event().details().get(OwnField.INTERIM)).isTrue();
        assertThat(shown().event().details().get(OwnField.JOINT)).isTrue();
        assertThat(shown().conflicts()).isEmpty();
    }

    @Property(tries = 50)
    void theOrderOfArrivalDoesNotMatter(@ForAll long seed) {
        dates("Herald", "2024-03-25", "2020")
                .dates("Ledger", "2024-03-26", "2019")
                .dates("Post", "2024-03-26", "-");
        Shown inOrder = shown();
        Collections.shuffle(reports, new Random(seed));
        assertThat(shown()).isEqualTo(inOrder);
    }

    @Test
    void refusesAnEventThatNobodyReports() {
        assertThatIllegalArgumentException().isThrownBy(this::shown);
    }
}
