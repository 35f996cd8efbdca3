package dev.dateline.graph.derive;

import static dev.dateline.fact.event.EventKind.APPOINTMENT;
import static dev.dateline.fact.event.EventKind.DEPARTURE;
import static dev.dateline.fact.event.EventKind.FOUNDING;
import static dev.dateline.fact.event.EventKind.FUNDING_ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.Told;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.Progress;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.beans.factory.annotation.Autowired;

@DatelineTest
class FactsTests {

    private static final Told ROUND = Told.by("a1", "The Courier", "2022-10-18")
            .organization("Fernwood Robotics", "Fernwood")
            .organization("Alder Capital")
            .claim(
                    FUNDING_ROUND,
                    Status.HAPPENED,
                    "2022-10",
                    Details.builder()
                            .with(OwnField.RAISED, Money.of(50_000_000, "USD"))
                            .build(),
                    "COMPANY=Fernwood Robotics",
                    "LEAD_INVESTOR=Alder Capital");
    private static final Told SAME_ROUND = Told.by("a2", "Northern Ledger", "2022-10-19")
            .organization("Fernwood Robotics, Inc.")
            .organization("Alder Capital LLC")
            .claim(
                    FUNDING_ROUND,
                    Status.HAPPENED,
                    "2022-10-17",
                    Details.builder()
                            .with(OwnField.RAISED, Money.of(55_000_000, "USD"))
                            .build(),
                    "COMPANY=Fernwood Robotics, Inc.",
                    "LEAD_INVESTOR=Alder Capital LLC");
    private static final Told POSTS = Told.by("a3", "The Courier", "2024-03-25")
            .organization("Fernwood Robotics")
            .person("Ada Cole")
            .person("Bo Lindqvist")
            .claim(FOUNDING, "2019", "COMPANY=Fernwood Robotics", "FOUNDER=Ada Cole")
            .claim(
                    DEPARTURE,
                    Status.HAPPENED,
                    "2024-03-22",
                    Details.builder().with(OwnField.TITLES, List.of("CEO")).build(),
                    "PERSON=Ada Cole",
                    "ORGANIZATION=Fernwood Robotics")
            .claim(
                    APPOINTMENT,
                    Status.HAPPENED,
                    "2024-03-22",
                    Details.builder()
                            .with(OwnField.TITLES, List.of("interim CEO"))
                            .with(OwnField.INTERIM, true)
                            .build(),
                    "PERSON=Bo Lindqvist",
                    "ORGANIZATION=Fernwood Robotics");

    @Autowired
    Facts facts;

    @Autowired
    Articles articles;

    @BeforeEach
    void empty() {
        SharedNeo4j.empty();
    }

    @Test
    void oneEventIsWhatTwoArticlesReport() {
        record(ROUND, SAME_ROUND);
        assertThat(rows("MATCH (e:Event) RETURN e.kind, e.edtf, e.raisedAmount, e.claimCount, e.sourceCount"))
                .containsExactly("FUNDING_ROUND 2022-10-17 5.5E7 2 2");
        assertThat(rows("MATCH (e:Entity)-[p:PARTICIPATED_IN]->(:FundingRound) RETURN e.id, p.role ORDER BY e.id"))
                .containsExactly("organization-alder-capital LEAD_INVESTOR", "organization-fernwood-robotics COMPANY");
    }

    @Test
    void theSameArticleTwiceChangesNothing() {
        record(ROUND, SAME_ROUND, POSTS);
        List<String> before = everything();
        record(ROUND, POSTS);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void postsFollowFromComingsAndGoings() {
        record(POSTS);
        assertThat(rows("MATCH (p)-[h:HELD]->(o) RETURN p.id, h.title, h.interim, h.fromEdtf, h.toEdtf ORDER BY p.id"))
                .containsExactly(
                        "person-ada-cole CEO FALSE 2019/2024-03-22 2024-03-22",
                        "person-bo-lindqvist interim CEO TRUE 2024-03-22 NULL");
    }

    @Test
    void theArticleSaysThatItIsDone() {
        articles.submit(ROUND.article(), "en");
        record(ROUND);
        assertThat(articles.find(new ArticleId("a1"))).hasValueSatisfying(stored -> {
            assertThat(stored.status()).isEqualTo(Progress.DONE);
            assertThat(stored.extractor()).isEqualTo("hand/1");
        });
        assertThat(rows("MATCH (a:Article)-[:PUBLISHED_BY]->(o:Organization) RETURN a.id, o.id"))
                .containsExactly("a1 organization-courier");
    }

    @Test
    void whatOnlyARemovedArticleSupportedGoesWithIt() {
        record(SAME_ROUND);
        List<String> before = everything();
        record(ROUND, POSTS);
        assertThat(facts.remove(new ArticleId("a1"))).isTrue();
        assertThat(facts.remove(new ArticleId("a3"))).isTrue();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void afterTheLastArticleNothingIsLeft() {
        record(ROUND, SAME_ROUND, POSTS);
        List.of("a1", "a2", "a3").forEach(id -> facts.remove(new ArticleId(id)));
        assertThat(rows("MATCH (n) WHERE NOT n:Migration AND NOT n:Lock RETURN labels(n)"))
                .isEmpty();
        assertThat(facts.remove(new ArticleId("a1"))).isFalse();
    }

    private void record(Told... told) {
        for (Told one : told) {
            facts.record(one.article(), one.extraction());
        }
    }

    /** Every node and relationship, except for the times of writing. */
    private static List<String> everything() {
        return rows("""
                MATCH (n) WHERE NOT n:Migration AND NOT n:Lock
                RETURN labels(n), n {.*, submittedAt: null, recordedAt: null} AS properties, COLLECT { MATCH (n)-[r]->(m)
                  RETURN type(r) + ' ' + toStringOrNull(coalesce(m.id, m.key)) + ' ' + coalesce(r.role, '') AS rel ORDER BY rel } AS rels
                ORDER BY coalesce(n.id, n.key)
                """);
    }

    private static List<String> rows(String cypher) {
        try (Session session = SharedNeo4j.driver().session()) {
            return session.run(cypher).list(FactsTests::text);
        }
    }

    private static String text(Record row) {
        return String.join(" ", row.values().stream().map(FactsTests::text).toList());
    }

    /** Properties in the order of their names: a store gives them in the order in which it first met them. */
    private static String text(Value value) {
        if (value.hasType(TypeSystem.getDefault().MAP())) {
            return new TreeMap<>(value.asMap(FactsTests::text)).toString();
        }
        return value.hasType(TypeSystem.getDefault().STRING()) ? value.asString() : value.toString();
    }
}
