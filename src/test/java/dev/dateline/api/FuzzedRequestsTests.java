package dev.dateline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.cypher.Queries;
import dev.dateline.fact.event.EventKind;
import dev.dateline.failure.RawRequest;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.store.Revision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests at random, {@code -Ddateline.fuzz=} so many: none is answered by 5xx or after more than five seconds, every
 * error is a problem document (or a page, where a browser asks), and what is refused changes nothing. {@code
 * -Ddateline.fuzz.seed=} makes others.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = DatelineTest.OnSharedNeo4j.class)
@ExtendWith(DatelineTest.FromAnEmptyStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzedRequestsTests {

    private static final int NUMBER = Integer.getInteger("dateline.fuzz", 1000);
    private static final long SEED = Long.getLong("dateline.fuzz.seed", 20240324);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final String MEASURE = new Queries().get("tests/measure-store");

    private final JsonMapper json = new JsonMapper();
    private String lastRevision = "";
    private String lastState = "";

    @LocalServerPort
    int port;

    @Autowired
    Revision revision;

    @BeforeAll
    void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
    }

    @Test
    void areAnsweredAsTheyShould() throws IOException {
        RandomRequests requests = new RandomRequests(get("/v3/api-docs"), known(), new Random(SEED));
        List<String> wrong = new ArrayList<>();
        Map<Integer, Integer> byStatus = new TreeMap<>();
        long slowest = 0;
        String before = state();
        for (int i = 0; i < NUMBER && wrong.size() < 20; i++) {
            RandomRequests.Request request = requests.next();
            Instant start = Instant.now();
            RawRequest.Answer answer = send(request);
            Duration took = Duration.between(start, Instant.now());
            slowest = Math.max(slowest, took.toMillis());
            byStatus.merge(answer.status(), 1, Integer::sum);
            String fault = fault(answer, took);
            if (request.mayWrite()) {
                String after = state();
                fault += answer.status() >= 300 && !after.equals(before) ? " changed something" : "";
                before = after;
            }
            if (!fault.isBlank()) {
                wrong.add(fault + ": " + answer.status() + " " + took + " " + request + " => " + answer.body());
            }
        }
        System.out.printf("%d requests: %s, the slowest %d ms%n", NUMBER, byStatus, slowest);
        assertThat(wrong).as("seed %d", SEED).isEmpty();
    }

    private RawRequest.Answer send(RandomRequests.Request request) throws IOException {
        List<String> headers = new ArrayList<>(request.headers());
        byte[] body = request.body().getBytes(StandardCharsets.UTF_8);
        if (body.length > 0 || request.method().startsWith("P")) {
            headers.add("Content-Length: " + body.length);
        }
        try {
            return RawRequest.send(
                    port, request.method() + " " + request.target(), body, headers.toArray(String[]::new));
        } catch (IOException e) {
            throw new IOException("No answer to " + request, e);
        }
    }

    private String fault(RawRequest.Answer answer, Duration took) {
        StringBuilder fault = new StringBuilder();
        if (answer.status() < 200 || answer.status() >= 500) {
            fault.append(" status");
        }
        if (took.compareTo(LONGEST) > 0) {
            fault.append(" slow");
        }
        if (answer.status() >= 400 && !answer.body().isEmpty() && !isProblem(answer)) {
            fault.append(" no problem document");
        }
        if (answer.header("X-Content-Type-Options").isEmpty()) {
            fault.append(" no headers");
        }
        return fault.toString();
    }

    private boolean isProblem(RawRequest.Answer answer) {
        String type = answer.header("Content-Type");
        if (type.startsWith("text/html")) {
            return answer.body().contains("<main id=\"main\">");
        }
        return type.equals("application/problem+json")
                && json.readTree(answer.body()).path("status").asInt() == answer.status()
                && json.readTree(answer.body()).path("type").asString("").startsWith("/problems/");
    }

    /** Nothing was written where no transaction was; where one was, it may have taken a lock alone. */
    private String state() {
        String now = revision.current();
        if (!now.equals(lastRevision)) {
            try (Session session = SharedNeo4j.driver().session()) {
                lastState = session.run(MEASURE).single().asMap().toString();
            }
            lastRevision = revision.current();
        }
        return lastState;
    }

    private JsonNode get(String path) throws IOException {
        return json.readTree(RawRequest.send(port, "GET " + path).body());
    }

    private Map<String, List<String>> known() throws IOException {
        List<String> events = ids("/api/timeline?limit=30");
        List<String> names = List.of("Quillmark", "Inkstone", "Bo Reyes", "Harbour Vane", "organization-quillmark");
        List<String> days = List.of("2024-03-24", "2022", "2023-05", "2024-06-01");
        return Map.ofEntries(
                Map.entry("entity", names),
                Map.entry("company", names),
                Map.entry("organization", names),
                Map.entry("lead", names),
                Map.entry("exclude", names),
                Map.entry("event", events),
                Map.entry("id", ids("/api/articles")),
                Map.entry("q", List.of("Quillmark", "round", "\"led a\"", "quil")),
                Map.entry("from", days),
                Map.entry("to", days),
                Map.entry("validAt", days),
                Map.entry("knownAt", days),
                Map.entry("limit", List.of("1", "5", "500")),
                Map.entry("hops", List.of("1", "2")),
                Map.entry(
                        "kind",
                        Arrays.stream(EventKind.values()).map(Enum::name).toList()),
                Map.entry("field", List.of("raised", "when", "series")),
                Map.entry("format", List.of("json", "csv", "ics", "graphml", "jsonl")));
    }

    private List<String> ids(String path) throws IOException {
        return get(path)
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }
}
