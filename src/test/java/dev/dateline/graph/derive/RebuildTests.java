package dev.dateline.graph.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.Story;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.graph.judgement.Pins;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

/** The graph rebuilt from what is stored. */
@DatelineTest
class RebuildTests {

    @Autowired
    Facts facts;

    @Autowired
    Fingerprint fingerprint;

    @Autowired
    Orphans orphans;

    @Autowired
    Rebuild rebuild;

    @Autowired
    Pins pins;

    @BeforeEach
    void aWorld() {
        SharedNeo4j.empty();
        Chronicle.recordIn(facts);
        tell(new Story("post-3", "The Post", "2024-05-01")
                .at("post-2")
                .says(EventKind.LAYOFF, "2024-04", "COMPANY Quillmark"));
    }

    private void tell(Story story) {
        facts.record(story.article(), story.extraction());
    }

    @Test
    void isTheSameAsBefore() {
        List<String> before = fingerprint.lines();
        AtomicInteger done = new AtomicInteger();
        rebuild.run(done::set);
        assertThat(fingerprint.lines()).isEqualTo(before);
        assertThat(orphans.find()).isEmpty();
        assertThat(done).hasValue(rebuild.articles());
        assertThat(rebuild.check(step -> {}).isSame()).isTrue();
    }

    @Test
    void repairsWhatIsWrongAndSaysWhatWas() {
        List<String> before = fingerprint.lines();
        run("MATCH (event:FundingRound) WITH event ORDER BY event.id LIMIT 1 SET event.raisedAmount = 1.0");
        FingerprintDiff comparison = rebuild.check(step -> {});
        assertThat(comparison.isSame()).isFalse();
        assertThat(comparison.difference())
                .hasValueSatisfying(difference -> assertThat(difference)
                        .contains("stored as: ", "funding-round-", "raisedAmount=1.0", "should be: "));
        assertThat(fingerprint.lines()).as("a check repairs nothing").isNotEqualTo(before);
        rebuild.run(step -> {});
        assertThat(fingerprint.lines()).isEqualTo(before);
    }

    @Test
    void saysWhatIsMissingAndWhatNothingSupports() {
        run("MATCH (event:Layoff) DETACH DELETE event");
        assertThat(rebuild.check(step -> {}).difference())
                .hasValueSatisfying(difference -> assertThat(difference).contains("layoff-"));
        rebuild.run(step -> {});
        run("CREATE (:Entity:Person {id: 'person-a', kind: 'PERSON', name: 'A', aliases: [], mentionCount: 1})");
        assertThat(rebuild.check(step -> {}).difference())
                .hasValueSatisfying(difference -> assertThat(difference).contains("person-a"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 8})
    void leavesTheOldGraphServingWhereverItIsInterrupted(int interruptedAt) {
        run("MATCH (event:FundingRound) WITH event ORDER BY event.id LIMIT 1 SET event.raisedAmount = 1.0");
        List<String> before = fingerprint.lines();
        long entities = entities();
        assertThatThrownBy(() -> rebuild.run(done -> {
                    assertThat(entities()).as("what others see meanwhile").isEqualTo(entities);
                    if (done == interruptedAt) {
                        throw new IllegalStateException("interrupted");
                    }
                }))
                .hasMessage("interrupted");
        assertThat(fingerprint.lines()).isEqualTo(before);
    }

    @Test
    void addsToAStoreOfAnEarlierVersionWhatItsEventsSupport(@Autowired StoreUpgrade upgrade) {
        List<String> before = fingerprint.lines();
        run("MATCH (bond:Bond|BondEvent) DETACH DELETE bond");
        run("MATCH (event:Event) SET event:Unbonded");
        run("MATCH (event:FundingRound) REMOVE event.reportedFrom");
        upgrade.afterSingletonsInstantiated();
        assertThat(bonds(fingerprint.lines())).isNotEmpty().isEqualTo(bonds(before));
        assertThat(one("MATCH (event:Unbonded) RETURN toString(count(*)) AS one"))
                .isEqualTo("0");
    }

    private static List<String> bonds(List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains(" HAPPENED\"") || line.contains(" ALLEGED\""))
                .toList();
    }

    @Test
    void keepsWhatAPersonPinned() {
        EventId founding = new EventId(one("MATCH (event:Founding) RETURN event.id AS one"));
        ClaimId claim = new ClaimId(one("MATCH (claim:Claim {kind: 'FOUNDING', edtf: '2020'}) RETURN claim.id AS one"));
        assertThat(pins.pin(founding, "when", claim)).isEqualTo(Pins.Outcome.DONE);
        assertThat(one("MATCH (event:Founding) RETURN event.edtf AS one")).isEqualTo("2020");
        rebuild.run(step -> {});
        assertThat(one("MATCH (event:Founding) RETURN event.edtf AS one")).isEqualTo("2020");
    }

    private static long entities() {
        return Long.parseLong(one("MATCH (entity:Entity) RETURN toString(count(*)) AS one"));
    }

    private static String one(String query) {
        try (Session session = SharedNeo4j.driver().session()) {
            return session.run(query).single().get("one").asString();
        }
    }

    private static void run(String query) {
        try (Session session = SharedNeo4j.driver().session()) {
            session.run(query, Map.of()).consume();
        }
    }
}
