package dev.dateline.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.dateline.SharedNeo4j;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

class MigrationsTests {

    private static final Migration FIRST = Migration.of("V001__First.cypher", "CREATE (:Step {number: 1});");
    private static final Migration SECOND =
            Migration.of("V002__Second.cypher", "MATCH (s:Step) CREATE (:Step {number: s.number + 1});");

    @BeforeEach
    @AfterEach
    void forgetEverything() {
        run("MATCH (n) WHERE n:Step OR n:Migration DETACH DELETE n");
    }

    @Test
    void appliesEachOnceAndInOrder() {
        migrate(SECOND, FIRST);
        migrate(FIRST, SECOND);
        assertThat(steps()).containsExactly(1, 2);
    }

    @Test
    void appliesOnlyWhatIsNew() {
        migrate(FIRST);
        migrate(FIRST, SECOND);
        assertThat(steps()).containsExactly(1, 2);
    }

    @Test
    void namesAFileThatWasChangedAfterwards() {
        migrate(FIRST);
        assertThatIllegalStateException()
                .isThrownBy(() -> migrate(Migration.of(FIRST.file(), "CREATE (:Step {number: 9});")))
                .withMessageContaining("V001__First.cypher was changed");
        assertThat(steps()).containsExactly(1);
    }

    @Test
    void refusesAStoreThatKnowsMore() {
        migrate(FIRST, SECOND);
        assertThatIllegalStateException().isThrownBy(() -> migrate(FIRST)).withMessageContaining("V002__Second.cypher");
    }

    @Test
    void refusesTwoOfOneVersion() {
        assertThatIllegalStateException()
                .isThrownBy(() -> migrate(FIRST, Migration.of("V001__Other.cypher", "RETURN 1;")))
                .withMessageContaining("001");
        assertThat(steps()).isEmpty();
    }

    @Test
    void severalInstancesTakeTurns() throws Exception {
        try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
            List<Future<?>> starting = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                starting.add(instances.submit(() -> migrate(FIRST, SECOND)));
            }
            for (Future<?> start : starting) {
                start.get();
            }
        }
        assertThat(steps()).containsExactly(1, 2);
    }

    private static void migrate(Migration... known) {
        new Migrations(SharedNeo4j.driver(), new Queries(), List.of(known)).afterPropertiesSet();
    }

    private static void run(String cypher) {
        try (Session session = SharedNeo4j.driver().session()) {
            session.run(cypher).consume();
        }
    }

    private static List<Integer> steps() {
        try (Session session = SharedNeo4j.driver().session()) {
            return session.run("MATCH (s:Step) RETURN s.number AS number ORDER BY number")
                    .list(row -> row.get("number").asInt());
        }
    }
}
