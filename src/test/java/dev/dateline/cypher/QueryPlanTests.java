package dev.dateline.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.graph.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.NotificationClassification;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.beans.factory.annotation.Autowired;

/** Every query is planned on a store that holds something of everything. */
@DatelineTest
class QueryPlanTests {

    private static final Path QUERIES = Path.of("cypher");

    /** Migrations are run, not planned; {@code prepare-migrations} is several statements. */
    private static final Set<String> NO_QUERY = Set.of("/migrations/", "/prepare-migrations.cypher");

    private static final Set<String> WHOLE_STORE = Set.of(
            "AllNodesScan",
            "NodeByLabelScan",
            "UnionNodeByLabelsScan",
            "IntersectionNodeByLabelsScan",
            "DirectedAllRelationshipsScan",
            "UndirectedAllRelationshipsScan",
            "DirectedRelationshipTypeScan",
            "UndirectedRelationshipTypeScan");

    @BeforeAll
    static void seed(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
    }

    static Stream<Path> queries() throws IOException {
        try (Stream<Path> files = Files.walk(QUERIES)) {
            return files
                    .filter(file -> file.toString().endsWith(".cypher"))
                    .filter(file -> NO_QUERY.stream().noneMatch(file.toString()::contains))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void saysWhatItAnswersAndSeeksByAnIndex(Path query) throws IOException {
        String text = Files.readString(query);
        assertThat(text).startsWith("// ");
        try (Session session = SharedNeo4j.driver().session()) {
            ResultSummary planned = session.run("EXPLAIN " + text).consume();
            assertThat(warnings(planned)).as("what Neo4j warns of").isEmpty();
            assertThat(operators(planned.queryPlan().orElseThrow()))
                    .as("what reads the whole store")
                    .noneMatch(WHOLE_STORE::contains);
        }
    }

    /** An EXPLAIN is given no parameters, which is all it may complain about. */
    private static List<String> warnings(ResultSummary planned) {
        return planned.gqlStatusObjects().stream()
                .filter(GqlNotification.class::isInstance)
                .map(GqlNotification.class::cast)
                .filter(note -> !note.gqlStatus().equals("01N60"))
                .filter(note -> note.classification()
                        .filter(kind -> kind != NotificationClassification.GENERIC)
                        .isPresent())
                .map(note -> note.gqlStatus() + " " + note.statusDescription())
                .toList();
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType().replaceFirst("@.*", "")),
                plan.children().stream().flatMap(QueryPlanTests::operators));
    }
}
