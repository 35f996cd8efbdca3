package dev.dateline.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.EveryKind;
import dev.dateline.SharedNeo4j;
import dev.dateline.Told;
import dev.dateline.graph.derive.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every file below {@code cypher/}, explained on a store that has everything once: it says first what it answers, it
 * names nothing that is not there, and it finds what it wants by an index. A query that has to read all of something
 * says so in a comment that begins with {@code // Scans:}.
 */
@DatelineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryFilesTests {

    private static final Path FILES = Path.of("cypher");
    private static final Path PARTS = FILES.resolve("shared");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
    private static final Pattern WARNING = Pattern.compile("0[13]N.*");
    private static final List<String> SCANS = List.of(
            "AllNodesScan",
            "NodeByLabelScan",
            "UnionNodeByLabelsScan",
            "IntersectionNodeByLabelsScan",
            "PartitionedAllNodesScan",
            "DirectedAllRelationshipsScan",
            "UndirectedAllRelationshipsScan",
            "DirectedRelationshipTypeScan",
            "UndirectedRelationshipTypeScan",
            "NodeIndexScan");

    @BeforeAll
    void seed(@Autowired Facts facts) throws IOException {
        SharedNeo4j.empty();
        for (Told told : EveryKind.told()) {
            facts.record(told.article(), told.extraction());
        }
        run("MATCH (a:Article) SET a.problem = 'none', a.url = 'https://example.org/', a.author = 'N. N.'");
        run("MATCH (a:Article) SET a.address = 'a', a.sketch = '', a.source = 's', a.supersededFrom = date()");
        run("MATCH (a:Article) SET a.extractWith = 'llm', a.note = '', a.outlet = 'o', a.publishedAt = date()");
        run("MATCH (a:Article) SET a.owner = 'o', a.leaseUntil = datetime(), a.retryAt = datetime()");
        run("MATCH (a:Article) SET a.attempts = 1, a.interruptions = 1");
        run("CREATE (:NewsSource {id: 's', address: 'https://a/', everyMinutes: 30, paused: false, newArticles: 0,"
                + " failures: 0, addedAt: datetime(), nextPollAt: datetime(), polledAt: datetime(), lastNew: 0,"
                + " failedAt: datetime(), failure: '', owner: 'o', leaseUntil: datetime()})");
        run("MATCH (a:Article) WITH a LIMIT 1 CREATE (:SetAside {id: 's', byPerson: true, judgedBy: 'j'})-[:FROM]->(a)"
                + " CREATE (j:ClaimJudgement {id: 'j', about: 's', stands: 'c', at: datetime(), takenBackAt: datetime(),"
                + " takenBackBy: ''})-[:ON]->(a) CREATE (j)-[:JUDGED]->(:Statement) CREATE (j)-[:SAYS]->(:Statement)");
        run("MATCH (m:Mention) SET m.byPerson = true");
        run("MATCH (e:Event) WITH e LIMIT 1 SET e.review = 'CONFIRMED', e.doubts = []");
        run("CREATE (:ModelAnswer {key: 'k', articleId: 'a', answer: '{}', askedAt: datetime(), promptTokens: 1,"
                + " answerTokens: 1})");
        run("MATCH (e:Entity) WITH e LIMIT 1 SET e:Prominent, e.eventCount = 1, e.articleCount = 1");
        run(
                "MATCH ()-[p:PARTICIPATED_IN]->() WITH p LIMIT 1 SET p.span = 'YEAR', p.spanUntil = date(), p.openUntil = date(),"
                        + " p.aheadDay = date()");
        run("MATCH (e:Event) WITH e LIMIT 1 SET e.changedUntil = date(), e.changed = 'YEAR'");
        run("MATCH (c:Claim) SET c.pins = ['when'], c.disputed = true");
        run("MATCH (e:Event) WITH e LIMIT 1 CREATE (e)-[:FOLLOWS]->(e)");
        run("MATCH (n:Name) WITH n LIMIT 1 CREATE (:Wording)-[:ALSO_CALLED]->(n)-[:SHORT_FOR {apart: true}]->(n)");
        run("MATCH (a:Article) WITH a LIMIT 1 CREATE (a)-[:SUPERSEDES]->(a) CREATE (a)-[:HAS]->(:Band {key: ''})");
        run(Files.readString(Path.of("src/test/resources/cypher/tests/seed-judgement.cypher")));
        run(Files.readString(Path.of("src/test/resources/cypher/tests/seed-many-events.cypher")));
        SharedNeo4j.replan();
    }

    @AfterAll
    void empty() {
        SharedNeo4j.empty();
    }

    private static void run(String cypher) {
        try (Session session = SharedNeo4j.driver().session()) {
            session.run(cypher).consume();
        }
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .sorted()
                    .toList();
        }
    }

    /** All but the parts of queries, which are explained with each query that includes them. */
    static List<Path> queries() throws IOException {
        return files().stream().filter(file -> !file.startsWith(PARTS)).toList();
    }

    static List<Path> parts() throws IOException {
        return files().stream().filter(file -> file.startsWith(PARTS)).toList();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyPartIsIncluded(Path part) throws IOException {
        String line = "// @include " + name(part);
        assertThat(files()).anyMatch(file -> read(file).contains(line));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return FILES.relativize(file).toString().replaceFirst("\\.cypher$", "");
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysFirstWhatItAnswers(Path file) throws IOException {
        assertThat(Files.readString(file)).startsWith("// ");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void namesWhatIsThereAndFindsItByAnIndex(Path file) {
        Queries queries = new Queries();
        String text = queries.get(name(file));
        explain(text);
        if (text.contains("// @backwards")) {
            explain(queries.backwards(name(file)));
        }
    }

    private static void explain(String text) {
        for (String statement : Migration.statements(text)) {
            if (!statement.matches("(?s)(CREATE (CONSTRAINT|INDEX|FULLTEXT)|DROP INDEX).*")) {
                ResultSummary summary = plan(statement);
                assertThat(summary.gqlStatusObjects())
                        .filteredOn(
                                status -> WARNING.matcher(status.gqlStatus()).matches())
                        .extracting(GqlStatusObject::statusDescription)
                        .isEmpty();
                if (!text.contains("// Scans:")) {
                    assertThat(operators(summary.queryPlan().orElseThrow())).doesNotContainAnyElementsOf(SCANS);
                }
            }
        }
    }

    private static ResultSummary plan(String statement) {
        Map<String, Object> parameters = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(statement);
        while (parameter.find()) {
            parameters.put(parameter.group(1), null);
        }
        try (Session session = SharedNeo4j.driver().session()) {
            return session.run("EXPLAIN " + statement, parameters).consume();
        }
    }

    private static List<String> operators(Plan plan) {
        return Stream.concat(
                        Stream.of(plan.operatorType().replaceFirst("@.*", "")),
                        plan.children().stream().flatMap(child -> operators(child).stream()))
                .toList();
    }
}
