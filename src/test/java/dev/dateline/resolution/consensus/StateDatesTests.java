package dev.dateline.resolution.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Story;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.Conflict;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.When;
import dev.dateline.resolution.event.EventClusters;
import dev.dateline.resolution.event.Report;
import dev.dateline.resolution.event.Resolved;
import dev.dateline.resolution.tenure.Incumbency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateDatesTests {

    /** Each report as {@code published: what it says}; "on" and "by" are of a present and a former holder. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-05-01: on                                        | 2020-05-01            | BOUNDED
            2020-05-01: on; 2024-03-01: on; 2022-01-01: on        | 2020-05-01/2024-03-01 | BOUNDED
            2020-05-01: by                                        | ../2020-05-01         | BOUNDED
            2022-05-01: by; 2020-05-01: by                        | ../2020-05-01         | BOUNDED
            2020-05-01: on; 2024-03-01: by; 2022-01-01: by        | ../2022-01-01         | BOUNDED
            2020-05-01: on; 2024-03-01: by; 2019-01-01: by        | ../2024-03-01         | BOUNDED
            2020-05-01: -                                         | ../2020-05-01         | BOUNDED
            2020-05-01: -; 2024-03-01: on                         | 2024-03-01            | BOUNDED
            2020-05-01: 2009/2014                                 | 2009/2014             | STATED
            2020-05-01: 2009/2014; 2012-01-01: on; 2020-06-01: by | 2009/2014             | STATED
            2012-01-01: 2009/..; 2020-05-01: ../2014              | 2009/2014             | STATED
            2012-01-01: 2009/..; 2011-05-01: on                   | 2009/..               | STATED
            2012-01-01: 2009/..; 2020-05-01: by                   | 2009/2020-05-01       | RELATIVE
            2020-05-01: 2016                                      | 2016                  | STATED
            2020-05-01: 2016; 2018-02-01: on                      | 2016-01-01/2018-02-01 | BOUNDED
            2020-05-01: 2009/2014; 2021-05-01: 2009-03/2014-06    | 2009-03/2014-06       | STATED
            """)
    void showsTheDaysOnWhichItLasted(String said, String edtf, When.Basis basis) {
        List<Report> reports = reports(said);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(reports, new Random(seed));
            Shown shown = Consensus.of(reports);
            assertThat(shown.when()).isEqualTo(When.parse(edtf, basis));
            assertThat(shown.conflicts()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-05-01: 2009/2014; 2021-05-01: 2009/2015; 2022-05-01: 2009/2015 | 2009/2015 [a1, a2]; 2009/2014 [a0]
            2020-05-01: 2009/..; 2021-05-01: 2011/..; 2022-05-01: 2011/..       | 2011/.. [a1, a2]; 2009/.. [a0]
            2020-05-01: 2009/2014; 2021-05-01: 2009/..                          | 2009/2014 [a0]; 2009/.. [a1]
            """)
    void onlyStatedEndsContradictEachOther(String said, String values) {
        assertThat(Consensus.of(reports(said)).conflicts())
                .singleElement()
                .extracting(StateDatesTests::written)
                .isEqualTo(values);
    }

    @Test
    void whatAPersonPinnedGoesBeforeWhatMostSay() {
        List<Report> reports = reports("2020-05-01: 2009/2014; 2021-05-01: 2009/2015; 2022-05-01: 2009/2015");
        Report first = reports.getFirst();
        reports.set(
                0, new Report(first.id(), first.claim(), first.source(), first.publishedAt(), Set.of("when"), null));
        Shown shown = Consensus.of(reports);
        assertThat(shown.when()).hasToString("2009/2014");
        assertThat(shown.conflicts())
                .singleElement()
                .extracting(Conflict::pinned)
                .isEqualTo(first.id());
    }

    @Test
    void whatAPersonJoinedThoughItEndsBeforeItBeginsIsShownAsTheLikeliestReportHasIt() {
        Shown shown = Consensus.of(reports("2020-05-01: ../2014; 2021-05-01: 2019/..; 2022-05-01: 2019/.."));
        assertThat(shown.when()).hasToString("2019/..");
        assertThat(shown.held()).extracting(Incumbency::end).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-05-01: on; 2024-03-01: on      | one     | days apart, on which it was held
            2020-05-01: on; 2024-03-01: by      | one     | held, and over later
            2020-05-01: 2009/2014; 2012-01-01: on | one   | a day in the time stated
            2020-05-01: 2009/2014; 2015-03-01: on | one   | a label that is late
            2020-05-01: 2009/2014; 2020-05-02: - | one    | no day
            2020-05-01: 2009/2014; 2020-05-02: on | two   | held again
            2020-05-01: 2009/2014; 2020-05-02: 2016/.. | two | another time stated
            2020-05-01: by; 2024-03-01: on      | two     | over, and held long after
            """)
    void whatLastsIsOneStateAsLongAsNothingLeavesAGap(String said, String number, String why) {
        assertThat(EventClusters.of(reports(said))).as(why).hasSize(number.equals("one") ? 1 : 2);
    }

    @ParameterizedTest
    @CsvSource({"CEO, chief executive officer, 1", "CEO, interim CEO, 1", "CEO, COO, 2", "CEO, chief product officer, 2"
    })
    void postsAreComparedAsThoseThatAreTaken(String one, String other, int expected) {
        List<Report> reports = List.of(report(0, "2020-05-01", "on", one), report(1, "2020-05-03", "on", other));
        Resolved resolved = EventClusters.resolve(reports, List.of());
        assertThat(resolved.clusters()).hasSize(expected);
        assertThat(resolved.doubts()).isEmpty();
    }

    @Test
    void nobodyIsAskedWhetherTwoTimesInAPostAreOne() {
        Resolved resolved = EventClusters.resolve(
                reports("2020-05-01: by; 2020-05-10: on; 2024-03-01: on; 2019-04-01: by"), List.of());
        assertThat(resolved.clusters()).hasSizeGreaterThan(1);
        assertThat(resolved.doubts()).isEmpty();
    }

    @Test
    void aStateIsNeverOneWithAnAppointmentOrDepartureNorInDoubtWithIt() {
        List<Report> reports = reports("2020-05-01: on");
        for (EventKind kind : List.of(EventKind.APPOINTMENT, EventKind.DEPARTURE)) {
            Claim claim = new Story("b" + kind, "Ledger", "2020-05-01")
                    .says(
                            kind,
                            "2020-05-01",
                            "PERSON Ada; ORGANIZATION Elm",
                            own -> own.with(OwnField.TITLES, List.of("CEO")))
                    .extraction()
                    .claims()
                    .getFirst();
            reports.add(new Report(new ClaimId("b" + kind), claim, "Ledger", LocalDate.of(2020, 5, 1)));
        }
        Resolved resolved = EventClusters.resolve(reports, List.of());
        assertThat(resolved.clusters()).hasSize(3);
        assertThat(resolved.doubts()).isEmpty();
    }

    private static String written(Conflict conflict) {
        assertThat(conflict.field()).isEqualTo("when");
        return String.join(
                "; ",
                conflict.values().stream()
                        .map(value -> value.value() + " "
                                + value.articleIds().stream()
                                        .map(ArticleId::value)
                                        .toList())
                        .toList());
    }

    private static List<Report> reports(String said) {
        List<Report> reports = new ArrayList<>();
        for (String each : said.split("; ", -1)) {
            String[] parts = each.split(": ", 2);
            reports.add(report(reports.size(), parts[0], parts[1], "CEO"));
        }
        return reports;
    }

    private static Report report(int number, String published, String said, String title) {
        String id = "a" + number;
        Claim claim = new Story(id, "Paper " + number, published)
                .held(when(published, said), "Ada", title, "Elm")
                .extraction()
                .claims()
                .getFirst();
        return new Report(new ClaimId("c" + id), claim, "Paper " + number, LocalDate.parse(published));
    }

    private static @Nullable When when(String published, String said) {
        return switch (said) {
            case "-" -> null;
            case "on" -> When.day(LocalDate.parse(published), When.Basis.BOUNDED);
            case "by" -> When.upTo(LocalDate.parse(published));
            default -> When.parse(said, When.Basis.STATED);
        };
    }
}
