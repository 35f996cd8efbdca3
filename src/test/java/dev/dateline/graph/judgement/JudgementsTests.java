package dev.dateline.graph.judgement;

import static dev.dateline.fact.event.EventKind.FOUNDING;
import static dev.dateline.fact.event.EventKind.FUNDING_ROUND;
import static dev.dateline.fact.event.EventKind.LAYOFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.Told;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.graph.decision.JudgedKind;
import dev.dateline.graph.decision.JudgementState;
import dev.dateline.graph.decision.Side;
import dev.dateline.graph.decision.StoredJudgement;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.derive.Fingerprint;
import dev.dateline.resolution.judgement.Sameness;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

@DatelineTest
class JudgementsTests {

    private static final EntityId FERNWOOD = new EntityId("organization-fernwood-robotics");
    private static final EntityId FERN = new EntityId("organization-fern");

    @Autowired
    Facts facts;

    @Autowired
    Judgements judgements;

    @Autowired
    Fingerprint fingerprint;

    @BeforeEach
    void aStory() {
        SharedNeo4j.empty();
        record(
                Told.by("a1", "The Courier", "2022-10-18")
                        .organization("Fernwood Robotics")
                        .person("Ada Cole")
                        .claim(FOUNDING, "2019", "COMPANY=Fernwood Robotics", "FOUNDER=Ada Cole")
                        .claim(LAYOFF, "2022-03", "COMPANY=Fernwood Robotics"),
                Told.by("a2", "Northern Ledger", "2022-10-19")
                        .organization("Fern")
                        .claim(FOUNDING, "2019", "COMPANY=Fern")
                        .claim(LAYOFF, "2022-07", "COMPANY=Fern"));
    }

    @Test
    void whatIsTheSameIsOneUntilItIsTakenBack() {
        List<String> before = fingerprint.lines();
        StoredJudgement said = say(Sameness.SAME, FERNWOOD, FERN);
        assertThat(entities()).contains(FERNWOOD.value()).doesNotContain(FERN.value());
        assertThat(events()).containsExactly("FOUNDING 2", "LAYOFF 1", "LAYOFF 1");
        assertThat(judgements.takeBack(said.id(), null)).isTrue();
        assertThat(fingerprint.lines()).isEqualTo(before);
        assertThat(judgements.takeBack(said.id(), null)).isFalse();
        assertThat(judgements.find(said.id())).hasValueSatisfying(kept -> {
            assertThat(kept.state()).isEqualTo(JudgementState.TAKEN_BACK);
            assertThat(kept.said()).isEqualTo(Sameness.SAME);
        });
    }

    @Test
    void eventsAreJoinedAndPartedToo() {
        say(Sameness.SAME, FERNWOOD, FERN);
        List<String> layoffs = ids("MATCH (e:Layoff) RETURN e.id AS id ORDER BY id");
        StoredJudgement same = judgements.say(
                JudgedKind.EVENTS, Sameness.SAME, event(layoffs.getFirst()), event(layoffs.getLast()), null, null);
        assertThat(events()).containsExactly("FOUNDING 2", "LAYOFF 2");
        assertThat(ids("MATCH (e:Layoff) UNWIND e.because AS id RETURN id"))
                .containsExactly("a person says that it is one event");
        judgements.takeBack(same.id(), "Ada");
        Side founding = event(ids("MATCH (e:Founding) RETURN e.id AS id").getFirst());
        judgements.say(
                JudgedKind.EVENTS,
                Sameness.NOT_SAME,
                part(founding, founding.parts().first()),
                part(founding, founding.parts().last()),
                "two companies",
                null);
        assertThat(events()).containsExactly("FOUNDING 1", "FOUNDING 1", "LAYOFF 1", "LAYOFF 1");
    }

    @Test
    void aPersonsNotSameHoldsForLaterArticles() {
        record(
                Told.by("a3", "Dial Weekly", "2023-01-01").organization("Fern", "Fernwood"),
                Told.by("a4", "Dial Weekly", "2023-02-01").organization("Fernwood"));
        judgements.say(
                JudgedKind.ENTITIES,
                Sameness.NOT_SAME,
                part(side(FERN), "a3#e0"),
                part(side(FERN), "a2#e0"),
                null,
                null);
        assertThat(meaning("a3#e0")).isNotEqualTo(meaning("a2#e0"));
        record(Told.by("a5", "The Courier", "2023-03-01").organization("Fern"));
        assertThat(meaning("a3#e0")).isNotEqualTo(meaning("a2#e0"));
        facts.remove(new ArticleId("a3"));
        assertThat(meaning("a2#e0")).isEqualTo(FERN.value());
    }

    @Test
    void aContradictionIsRefusedAndNamed() {
        StoredJudgement apart = say(Sameness.NOT_SAME, FERNWOOD, FERN);
        assertThatThrownBy(() -> say(Sameness.SAME, FERNWOOD, FERN))
                .isInstanceOfSatisfying(
                        ContradictionException.class,
                        problem -> assertThat(problem.against())
                                .extracting(StoredJudgement::id)
                                .containsExactly(apart.id()));
        assertThat(say(Sameness.NOT_SAME, FERN, FERNWOOD).id()).isEqualTo(apart.id());
    }

    @Test
    void itGoesWithTheLastOfWhatItIsAbout() {
        say(Sameness.SAME, FERNWOOD, FERN);
        facts.remove(new ArticleId("a1"));
        assertThat(entities()).contains(FERN.value()).doesNotContain(FERNWOOD.value());
        facts.remove(new ArticleId("a2"));
        assertThat(ids("MATCH (n) WHERE NOT n:Migration AND NOT n:Lock RETURN labels(n)[0] AS id"))
                .isEmpty();
    }

    @Test
    void itHasItsEffectAgainWhenAnArticleComesBack() {
        say(Sameness.SAME, FERNWOOD, FERN);
        List<String> before = fingerprint.lines();
        facts.remove(new ArticleId("a2"));
        record(Told.by("a2", "Northern Ledger", "2022-10-19")
                .organization("Fern")
                .claim(FOUNDING, "2019", "COMPANY=Fern")
                .claim(LAYOFF, "2022-07", "COMPANY=Fern"));
        assertThat(fingerprint.lines()).isEqualTo(before);
    }

    @Test
    void aFormerIdIsKeptAsLongAsItIsNone() {
        StoredJudgement said = say(Sameness.SAME, FERNWOOD, FERN);
        assertThat(ids("MATCH (former:Former)-[:OF]->(anchor) RETURN former.id + ' ' + anchor.id AS id"))
                .containsExactly(FERN + " a2#e0");
        judgements.takeBack(said.id(), null);
        assertThat(ids("MATCH (former:Former) RETURN former.id AS id")).doesNotContain(FERN.value());
    }

    @Test
    void aRoundOfOneNameMovesWithItsCompany() {
        record(Told.by("a6", "The Courier", "2023-05-01")
                .organization("Fern")
                .organization("Alder Capital")
                .claim(FUNDING_ROUND, "2023-04", "COMPANY=Fern", "LEAD_INVESTOR=Alder Capital"));
        say(Sameness.SAME, FERNWOOD, FERN);
        assertThat(ids("MATCH (e:Entity)-[p:PARTICIPATED_IN {role: 'COMPANY'}]->(:FundingRound) RETURN e.id AS id"))
                .containsExactly(meaning("a6#e0"));
    }

    @Test
    void whatTheRulesCannotTellWaitsForAPerson() {
        assertThat(doubts()).containsExactly();
        record(
                Told.by("b1", "The Courier", "2023-05-01").organization("Alder Capital"),
                Told.by("b2", "The Courier", "2023-05-02").organization("Alder"));
        assertThat(doubts())
                .containsExactly("organization-alder organization-alder-capital"
                        + " “Alder” may be short for “Alder Capital”, but no article says so.");
        StoredJudgement left =
                say(Sameness.UNSURE, new EntityId("organization-alder"), new EntityId("organization-alder-capital"));
        assertThat(doubts()).isEmpty();
        judgements.takeBack(left.id(), null);
        assertThat(doubts()).hasSize(1);
        facts.remove(new ArticleId("b2"));
        assertThat(doubts()).isEmpty();
    }

    @Test
    void eventsWithoutWhatWouldSettleItWaitForAPerson() {
        record(
                Told.by("b1", "The Courier", "2023-05-01").organization("Alder").claim(LAYOFF, null, "COMPANY=Alder"),
                Told.by("b2", "Northern Ledger", "2023-05-02")
                        .organization("Alder")
                        .claim(LAYOFF, "2023-04", "COMPANY=Alder"));
        assertThat(doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt).startsWith("layoff-").contains("perhaps other layoffs"));
        List<String> layoffs = ids("MATCH (e:Layoff {sourceCount: 1})<-[:PARTICIPATED_IN]-({id: 'organization-alder'})"
                + " RETURN e.id AS id ORDER BY id");
        judgements.say(
                JudgedKind.EVENTS, Sameness.NOT_SAME, event(layoffs.getFirst()), event(layoffs.getLast()), null, null);
        assertThat(doubts()).isEmpty();
    }

    private static List<String> doubts() {
        return ids(
                "MATCH (j:Judgement {state: 'UNSURE'}) RETURN j.leftId + ' ' + j.rightId + ' ' + j.why AS id ORDER BY"
                        + " id");
    }

    private StoredJudgement say(Sameness sameness, EntityId left, EntityId right) {
        return judgements.say(JudgedKind.ENTITIES, sameness, side(left), side(right), "because", "Ada");
    }

    private Side side(EntityId entity) {
        return judgements.side(entity).orElseThrow();
    }

    private Side event(String id) {
        return judgements.side(new EventId(id)).orElseThrow();
    }

    private static Side part(Side whole, String part) {
        return new Side(whole.id(), whole.name(), whole.kind(), new TreeSet<>(List.of(part)));
    }

    private void record(Told... told) {
        for (Told one : told) {
            facts.record(one.article(), one.extraction());
        }
    }

    private static List<String> entities() {
        return ids("MATCH (e:Entity) RETURN e.id AS id ORDER BY id");
    }

    private static List<String> events() {
        return ids("MATCH (e:Event) RETURN e.kind + ' ' + toString(e.claimCount) AS id ORDER BY id");
    }

    private static String meaning(String mention) {
        return ids("MATCH (:Mention {id: '" + mention + "'})-[:MEANS]->(e) RETURN e.id AS id")
                .getFirst();
    }

    private static List<String> ids(String cypher) {
        try (Session session = SharedNeo4j.driver().session()) {
            return session.run(cypher).list(row -> row.get("id").asString());
        }
    }
}
