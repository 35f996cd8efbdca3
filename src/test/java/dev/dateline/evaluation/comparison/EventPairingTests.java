package dev.dateline.evaluation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.evaluation.line.ReportLine;
import dev.dateline.evaluation.line.ReportLines;
import dev.dateline.evaluation.line.ReportedEvent;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventPairingTests {

    private static final String ROUND =
            "{'kind':'FUNDING_ROUND','status':'HAPPENED','when':'2024-03','participants':[{'role':'COMPANY','name':'Elm'},{'role':'INVESTOR','name':'Oak'}]}";

    private static ReportLine line(String events, String more) {
        String json = "{'articleId':'a1','entities':[],'events':[%s]%s}"
                .formatted(events, more)
                .replace('\'', '"');
        return Objects.requireNonNull(ReportLines.read("test", Stream.of(json)).get("a1"));
    }

    private static EventPairing.Result pair(String gold, String reported) {
        return EventPairing.of(line(gold, ""), line(reported, ""), LocalDate.parse("2024-03-25"), false);
    }

    @Test
    void pairsWhatAgrees() {
        EventPairing.Result result = pair(ROUND, ROUND);
        assertThat(result.pairs()).hasSize(1);
        assertThat(result.missed()).isEmpty();
        assertThat(result.falseAlarms()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FUNDING_ROUND, FOUNDING",
        "Elm, Ash",
        "2024-03, 2021-07",
    })
    void pairsNothingOfAnotherKindCompanyOrTime(String own, String other) {
        EventPairing.Result result = pair(ROUND, ROUND.replace(own, other));
        assertThat(result.pairs()).isEmpty();
        assertThat(result.missed()).hasSize(1);
        assertThat(result.falseAlarms()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2024-03, 2024-03-12", "Oak, Ash", "HAPPENED, PLANNED"})
    void pairsInSpiteOfAnInvestorStatusOrMorePreciseDay(String own, String other) {
        assertThat(pair(ROUND, ROUND.replace(own, other)).pairs()).hasSize(1);
    }

    @Test
    void pairsEachOnce() {
        EventPairing.Result result = pair(ROUND, ROUND + "," + ROUND);
        assertThat(result.pairs()).hasSize(1);
        assertThat(result.falseAlarms()).hasSize(1);
    }

    /** The vaguer report fits both rounds, the other only one: as many pairs as possible. */
    @Test
    void pairsAsManyAsPossible() {
        String march = ROUND.replace("2024-03", "2024-03-12");
        String june = ROUND.replace("2024-03", "2024-06-01");
        EventPairing.Result result = pair(march + "," + june, march + "," + ROUND.replace("2024-03", "2024"));
        assertThat(result.pairs()).hasSize(2);
        assertThat(result.missed()).isEmpty();
    }

    /** One person who takes two posts at once is two appointments; the title says which is meant. */
    @Test
    void tellsTwoPostsOfOnePersonByTheirTitles() {
        String post =
                "{'kind':'APPOINTMENT','status':'HAPPENED','when':'2024-03','participants':[{'role':'PERSON','name':'Ada Cole'},{'role':'ORGANIZATION','name':'Elm'}],'titles':['%s']}";
        EventPairing.Result result =
                pair(post.formatted("chief executive") + "," + post.formatted("chair"), post.formatted("chair"));
        assertThat(result.pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.gold().titles()).containsExactly("chair"));
        assertThat(result.missed())
                .singleElement()
                .extracting(ReportedEvent::titles)
                .hasToString("[chief executive]");
    }

    @Test
    void leavesOutKindsThatTheGoldOfAnArticleDoesNotHave() {
        String search =
                "{'kind':'EXECUTIVE_SEARCH','status':'HAPPENED','when':'2024-03','participants':[{'role':'ORGANIZATION','name':'Elm'}]}";
        assertThat(pair(ROUND, search).leftOut()).hasSize(1);
        ReportLine gold = line(ROUND, ",'extraKinds':true");
        assertThat(EventPairing.of(gold, line(search, ""), LocalDate.parse("2024-03-25"), false)
                        .falseAlarms())
                .hasSize(1);
    }

    @Test
    void aPostThatTheGoldDoesNotHaveIsNoFalseAlarm() {
        String post =
                "{'kind':'POSITION','status':'HAPPENED','when':'2024-03','participants':[{'role':'PERSON','name':'Ada Cole'},{'role':'ORGANIZATION','name':'Elm'}],'titles':['chair']}";
        EventPairing.Result result = pair(ROUND, post);
        assertThat(result.falseAlarms()).isEmpty();
        assertThat(result.leftOut()).hasSize(1);
    }

    @Test
    void canLeaveDatesOutOfAccount() {
        ReportLine later = line(ROUND.replace("2024-03", "2021-07"), "");
        assertThat(EventPairing.of(line(ROUND, ""), later, null, true).pairs()).hasSize(1);
    }
}
