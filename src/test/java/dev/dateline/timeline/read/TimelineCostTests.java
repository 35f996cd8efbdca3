package dev.dateline.timeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.cypher.Queries;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.question.AsOf;
import dev.dateline.question.Period;
import dev.dateline.timeline.query.Moment;
import dev.dateline.timeline.query.Order;
import dev.dateline.timeline.query.TimelineQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.QueryProfile;
import org.springframework.beans.factory.annotation.Autowired;

/** A page costs what it shows, whatever the entity's fame. */
@DatelineTest
class TimelineCostTests {

    private static final int FEW = 100;
    private static final int MANY = 20_000;
    private static final int PAGE = 21;

    @BeforeAll
    static void seed(@Autowired Timelines migrated) {
        try (Session session = SharedNeo4j.driver().session()) {
            for (int events : List.of(FEW, MANY)) {
                session.run(new Queries().get("tests/seed-hub"), Map.of("id", "hub-" + events, "events", events))
                        .consume();
                session.run(new Queries().get("tests/seed-hub-states"), Map.of("id", "hub-" + events, "states", events))
                        .consume();
            }
        }
        SharedNeo4j.replan();
        assertThat(migrated.page(TimelineQuery.about(new EntityId("hub-" + MANY), 50))
                        .items())
                .hasSize(50);
    }

    @ParameterizedTest
    @CsvSource({
        "timeline/read-page,           0000-01-01",
        "timeline/read-page,           2000-02-01",
        "timeline/read-page-backwards, 9999-12-31",
        "timeline/read-page-backwards, 2000-03-20",
        "timeline/read-states,           0000-01-01",
        "timeline/read-states-backwards, 2000-03-20",
    })
    void costsTheSameAtAnyDegree(String query, LocalDate start) {
        long few = databaseHits(query, start, FEW);
        long many = databaseHits(query, start, MANY);
        assertThat(many)
                .as("database hits of a page of %d among %d events; %d among %d", PAGE, MANY, few, FEW)
                .isLessThan(few + few / 10);
    }

    @ParameterizedTest
    @CsvSource({
        "timeline/read-all, 2005-01-01",
        "timeline/read-all-backwards, 2015-01-01",
        "timeline/read-all-states, 2005-01-01",
        "timeline/read-all-states-backwards, 2015-01-01"
    })
    void costsWhatItShowsOfEverything(String query, LocalDate start) {
        assertThat(databaseHits(query, start, MANY)).isLessThan(PAGE * 100);
    }

    /** Read in index order: an entry of the index, its event, and what is checked of them, for each item of the page. */
    @ParameterizedTest
    @ValueSource(ints = {FEW, MANY})
    void thePagePassesByNoState(int events) {
        try (Session session = SharedNeo4j.driver().session()) {
            var result = session.run(
                    "PROFILE MATCH ()-[part:PARTICIPATED_IN]->() USING INDEX part:PARTICIPATED_IN(entityId, earliest,"
                            + " eventId) WHERE part.entityId = $hub AND part.earliest >= date('2000-01-01')"
                            + " AND part.eventId IS NOT NULL RETURN part.eventId ORDER BY part.entityId, part.earliest,"
                            + " part.eventId LIMIT 50",
                    Map.of("hub", "hub-" + events));
            assertThat(result.list())
                    .hasSize(50)
                    .noneMatch(row -> row.get(0).asString().contains("state"));
            assertThat(sum(result.consume().queryProfile().orElseThrow())).isLessThan(60);
        }
    }

    private static long databaseHits(String query, LocalDate start, int events) {
        Order order = query.endsWith("-backwards") ? Order.DESC : Order.ASC;
        EntityId hub = new EntityId("hub-" + events);
        TimelineQuery asked = new TimelineQuery(
                List.of(hub),
                Set.of(),
                Set.of(),
                Set.of(),
                Period.ALWAYS,
                Set.of(),
                1,
                Set.of(),
                AsOf.now(),
                order,
                PAGE - 1,
                null);
        Map<String, Object> parameters = Timelines.parameters(asked, new Moment(start, new EventId("!")));
        try (Session session = SharedNeo4j.driver().session()) {
            var result = session.run("PROFILE " + text(query), parameters);
            assertThat(result.list()).hasSize(PAGE);
            return sum(result.consume().queryProfile().orElseThrow());
        }
    }

    private static String text(String query) {
        String name = query.replaceFirst("-backwards$", "");
        return query.equals(name) ? new Queries().get(name) : new Queries().backwards(name);
    }

    private static long sum(QueryProfile plan) {
        return plan.dbHits().orElse(0)
                + plan.children().stream().mapToLong(TimelineCostTests::sum).sum();
    }
}
