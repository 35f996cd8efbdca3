package dev.dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.Article;
import dev.dateline.evaluation.comparison.DateAgreement;
import dev.dateline.evaluation.comparison.Trap;
import dev.dateline.evaluation.line.InvalidInput;
import dev.dateline.evaluation.line.ReportLines;
import dev.dateline.evaluation.line.ReportedEvent;
import dev.dateline.evaluation.total.Reliability;
import dev.dateline.evaluation.total.RuleTotals;
import dev.dateline.evaluation.total.Tally;
import dev.dateline.fact.claim.ArticleId;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTests {

    private static final String TEXT = "😀 Tarn Inc. raised $40 million in March 2024, led by Beck Capital.";
    private static final String ROUND = """
        {"kind":"FUNDING_ROUND","status":"HAPPENED","when":"2024-03","participants":[{"role":"COMPANY","name":"Tarn"},\
        {"role":"LEAD_INVESTOR","name":"Beck Capital"}],"raised":{"amount":40000000,"currency":"USD"},"confidence":0.9,\
        "evidence":{"quote":"Tarn Inc. raised $40 million","start":3,"end":31}}\
        """;
    private static final String ENTITIES = """
        "entities":[{"name":"Tarn","kind":"ORGANIZATION","aliases":["Tarn Inc."]},\
        {"name":"Beck Capital","kind":"ORGANIZATION"}]\
        """;
    private static final String TRAP = """
        [{"id":"t1","articleId":"a","mustNotYield":"Beck as an acquirer","forbidden":[{"kinds":["ACQUISITION"],\
        "participants":[{"role":"ACQUIRER","name":"Beck Capital"}]}],"evidence":{"quote":"x","start":5,"end":20}}]\
        """;

    @Test
    void theGoldItselfIsPerfect() {
        Evaluation evaluation = of(ROUND);
        assertThat(evaluation.events().all()).isEqualTo(new Tally(1, 1, 1));
        assertThat(evaluation.entities().all()).isEqualTo(new Tally(2, 2, 2));
        assertThat(evaluation.attributes().accuracy())
                .allSatisfy(
                        (field, tally) -> assertThat(tally.recall()).as(field).isEqualTo(1.0));
        assertThat(evaluation.evidence()).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void aSecondReportOfOneEventIsAFalseAlarm() {
        assertThat(of(ROUND, ROUND).events().all()).isEqualTo(new Tally(1, 2, 1));
    }

    @Test
    void aPostThatTheGoldDoesNotHaveIsNeitherRightNorWrong() {
        String post = """
            {"kind":"POSITION","status":"HAPPENED","participants":[{"role":"ORGANIZATION","name":"Tarn"}],\
            "titles":["CEO"],"confidence":0.9,"evidence":{"quote":"Tarn","start":3,"end":7}}\
            """;
        Evaluation evaluation = of(ROUND, post);
        assertThat(evaluation.events().all()).isEqualTo(new Tally(1, 1, 1));
        assertThat(evaluation.leftOut()).isOne();
    }

    @Test
    void aNameCountsByItsAliases() {
        String byAlias = ROUND.replace("\"name\":\"Tarn\"", "\"name\":\"the TARN Corp\"");
        assertThat(of(byAlias).events().all().matched()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03, EXACT", "2024-03-05, COMPATIBLE", "2024, COMPATIBLE", "2024-01/2024-06, COMPATIBLE",
        "2024-03-01/2024-03-31, EXACT", "2024-04, NONE", "../2024-03-31, NONE", "soon, NONE"
    })
    void datesAgreeWhereOneLiesInsideTheOther(String said, DateAgreement expected) {
        ReportedEvent gold = event(ROUND);
        ReportedEvent reported = event(ROUND.replace("\"when\":\"2024-03\"", "\"when\":\"" + said + "\""));
        assertThat(DateAgreement.of(gold, reported, LocalDate.of(2024, 4, 2))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-02, COMPATIBLE", "../2024-04-02, COMPATIBLE", "2024-04-01, NONE"})
    void noDateAlsoTakesThatOfPublication(String said, DateAgreement expected) {
        ReportedEvent gold = event(ROUND.replace("\"when\":\"2024-03\",", ""));
        ReportedEvent reported = event(ROUND.replace("\"when\":\"2024-03\"", "\"when\":\"" + said + "\""));
        assertThat(DateAgreement.of(gold, reported, LocalDate.of(2024, 4, 2))).isEqualTo(expected);
    }

    @Test
    void aWrongDateIsAMissAndAFalseAlarmButStillComparedIgnoringDates() {
        Evaluation evaluation = of(ROUND.replace("\"2024-03\"", "\"2019\""));
        assertThat(evaluation.events().all()).isEqualTo(new Tally(1, 1, 0));
        assertThat(evaluation.eventsIgnoringDates().all().matched()).isEqualTo(1);
        assertThat(evaluation.attributes().accuracy()).containsEntry("when agrees", new Tally(1, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({"40300000, 1", "41000000, 0"})
    void anAmountIsRightWithinOnePercent(long amount, int right) {
        Evaluation evaluation = of(ROUND.replace("40000000", "" + amount));
        assertThat(evaluation.attributes().accuracy()).containsEntry("raised", new Tally(1, 1, right));
    }

    @Test
    void evidenceOffByOneIsNotValid() {
        assertThat(of(ROUND.replace("\"start\":3", "\"start\":2")).evidence()).isEqualTo(new Tally(1, 1, 0));
    }

    @Test
    void aTrapIsViolatedOnlyWhereAllItsConditionsHold() {
        String purchase = ROUND.replace("FUNDING_ROUND", "ACQUISITION").replace("LEAD_INVESTOR", "ACQUIRER");
        assertThat(of(purchase).violatedTraps()).extracting(Trap::id).containsExactly("t1");
        assertThat(of(purchase.replace("ACQUIRER", "TARGET")).violatedTraps()).isEmpty();
        assertThat(of(purchase.replace("\"start\":3,\"end\":31", "\"start\":30,\"end\":58"))
                        .violatedTraps())
                .isEmpty();
    }

    @Test
    void confidenceIsComparedWithPrecision() {
        Reliability reliability = of(ROUND, ROUND.replace("0.9", "0.35")).reliability();
        assertThat(reliability.bins()).extracting(Reliability.Bin::from).containsExactly(0.3, 0.9);
        assertThat(reliability.bins()).extracting(Reliability.Bin::reports).containsExactly(1, 1);
    }

    @Test
    void aRuleCountsForWhatItFoundAndAloneForWhatNoOtherFound() {
        String right =
                ROUND.replace("{\"kind\"", "{\"rules\":[\"FUNDING_ROUND: one\",\"FUNDING_ROUND: two\"],\"kind\"");
        String wrong =
                ROUND.replace("2024-03", "2019").replace("{\"kind\"", "{\"rules\":[\"FUNDING_ROUND: two\"],\"kind\"");
        assertThat(right).isNotEqualTo(ROUND);
        assertThat(of(right, wrong).rules().rows())
                .containsEntry("FUNDING_ROUND: one", new RuleTotals.Row(new Tally(1, 1, 1), Tally.NONE))
                .containsEntry("FUNDING_ROUND: two", new RuleTotals.Row(new Tally(1, 2, 1), new Tally(0, 1, 0)));
    }

    @Test
    void theReportSaysWhatWasMissed() {
        assertThat(EvaluationReport.of(of(), false, true))
                .contains("1 articles", "missed:", "FUNDING_ROUND 2024-03 Tarn, Beck Capital");
    }

    @Test
    void whatIsNotInTheFormatIsRefused() {
        assertThatThrownBy(() -> of("{\"kind\":\"FUNDING_ROUND\"}"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("status");
    }

    private static Evaluation of(String... events) {
        Article article = new Article(new ArticleId("a"), null, null, null, null, LocalDate.of(2024, 4, 2), TEXT);
        return Evaluation.Standard.read(Stream.of(article), "gold", Stream.of(line(ROUND)), TRAP)
                .of("reports", Stream.of(line(events)));
    }

    private static ReportedEvent event(String json) {
        return ReportLines.read("test", Stream.of(line(json)))
                .values()
                .iterator()
                .next()
                .events()
                .getFirst();
    }

    private static String line(String... events) {
        return "{\"articleId\":\"a\"," + ENTITIES + ",\"events\":[" + String.join(",", events) + "]}";
    }
}
