package dev.dateline.funding.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.cypher.Queries;
import dev.dateline.fact.event.EventId;
import dev.dateline.question.AsOf;
import dev.dateline.question.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.QueryProfile;
import org.springframework.beans.factory.annotation.Autowired;

/** A page of all rounds costs what it shows, however many there are. */
@DatelineTest
class FundingCostTests {

    private static final int ROUNDS = 10_000;
    private static final int PAGE = 50;

    @Autowired
    FundingRounds rounds;

    @BeforeAll
    static void seed(@Autowired FundingRounds migrated) {
        try (Session session = SharedNeo4j.driver().session()) {
            session.run(new Queries().get("tests/seed-rounds"), Map.of("rounds", ROUNDS))
                    .consume();
        }
        SharedNeo4j.replan();
        assertThat(migrated.page(query(RoundSort.DATE, PAGE, null)).items()).hasSize(PAGE);
    }

    private static RoundQuery query(RoundSort sort, int limit, @Nullable String cursor) {
        return new RoundQuery(
                List.of(),
                List.of(),
                List.of(),
                null,
                Set.of(),
                Set.of(),
                Period.ALWAYS,
                null,
                null,
                Set.of(),
                AsOf.now(),
                sort,
                limit,
                cursor);
    }

    @ParameterizedTest
    @EnumSource
    void costsWhatItShows(RoundSort sort) {
        String half = rounds.page(query(sort, ROUNDS / 2, null)).next();
        for (RoundPlace start :
                List.of(RoundPlace.startOf(query(sort, PAGE, null)), RoundPlace.startOf(query(sort, PAGE, half)))) {
            Map<String, Object> parameters = FundingRounds.parameters(query(sort, PAGE, null), start);
            try (Session session = SharedNeo4j.driver().session()) {
                var result = session.run("PROFILE " + sort.query(new Queries()), parameters);
                assertThat(result.list()).hasSize(PAGE + 1);
                long hits = sum(result.consume().queryProfile().orElseThrow());
                assertThat(hits).as("database hits, " + sort + " from " + start).isLessThan(PAGE * 100);
            }
        }
    }

    private static long sum(QueryProfile plan) {
        return plan.dbHits().orElse(0)
                + plan.children().stream().mapToLong(FundingCostTests::sum).sum();
    }

    @ParameterizedTest
    @EnumSource
    void pagesThroughAllOfThem(RoundSort sort) {
        List<Round> all = new ArrayList<>();
        String cursor = null;
        do {
            RoundPage page = rounds.page(query(sort, 1_700, cursor));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        assertThat(all).extracting(Round::id).doesNotHaveDuplicates().hasSize(ROUNDS);
        assertThat(all).isSortedAccordingTo(inOrder(sort));
    }

    private static Comparator<Round> inOrder(RoundSort sort) {
        Comparator<Round> order = sort.isByAmount()
                ? Comparator.comparingDouble(round ->
                        round.raised() == null ? -1 : round.raised().amount().doubleValue())
                : Comparator.comparing(round -> round.when().sortDay());
        Comparator<Round> whole = order.thenComparing(Round::id, Comparator.comparing(EventId::value));
        return sort.isAscending() ? whole : whole.reversed();
    }
}
