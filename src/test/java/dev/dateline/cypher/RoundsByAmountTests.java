package dev.dateline.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

/** Rounds that were stored before they were read by their amount. */
@DatelineTest
class RoundsByAmountTests {

    @Test
    void getTheAmountByWhichTheySort() {
        SharedNeo4j.empty();
        Queries queries = new Queries();
        String migration = queries.get("migrations/V041__Rounds_by_amount");
        try (Session session = SharedNeo4j.driver().session()) {
            session.run(queries.get("tests/seed-rounds"), Map.of("rounds", 10)).consume();
            session.run("MATCH (round:FundingRound) REMOVE round.sortAmount").consume();
            session.run(Migration.statements(migration).getFirst()).consume();
            assertThat(session.run("MATCH (round:FundingRound) RETURN round.sortAmount AS amount ORDER BY amount")
                            .list(row -> row.get("amount").asDouble()))
                    .containsExactly(-1.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0);
        }
    }
}
