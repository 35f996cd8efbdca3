package dev.dateline.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.NotInQuickRun;
import dev.dateline.failure.RawRequest;
import dev.dateline.graph.derive.Facts;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tools over streamable HTTP. */
@NotInQuickRun
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = DatelineTest.OnSharedNeo4j.class)
@ExtendWith(DatelineTest.FromAnEmptyStore.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpToolsTests {

    @LocalServerPort
    int port;

    private Asked asked;

    @BeforeAll
    void connect(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
        asked = new Asked(HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + port)
                .endpoint("/mcp")
                .build());
    }

    @AfterAll
    void close() {
        asked.close();
    }

    private static List<String> strings(JsonNode items, String pointer) {
        return items.valueStream().map(item -> item.at(pointer).asString()).toList();
    }

    private static List<String> quotes(JsonNode answer) {
        return answer.get("evidence")
                .valueStream()
                .flatMap(quotes -> quotes.valueStream())
                .map(quote -> quote.get("quote").asString() + " — "
                        + quote.get("article").get("outlet").asString())
                .toList();
    }

    @Test
    void onlyRead() {
        assertThat(asked.server()).isEqualTo("dateline");
        assertThat(asked.tools())
                .extracting(Tool::name)
                .containsExactlyInAnyOrder(
                        "search_entities",
                        "timeline",
                        "positions",
                        "funding_rounds",
                        "relationships",
                        "paths",
                        "event_claims");
        assertThat(asked.tools()).allSatisfy(tool -> {
            assertThat(tool.annotations().readOnlyHint()).isTrue();
            assertThat(tool.description()).isNotBlank();
            assertThat(tool.inputSchema()).containsKey("properties");
        });
    }

    @Test
    void searchByName() {
        JsonNode found = asked.answer("search_entities", Map.of("query", "quilmark"));
        assertThat(strings(found.get("items"), "/name")).startsWith("Quillmark");
    }

    @Test
    void tellWhatHappenedWithQuotesAndSources() {
        JsonNode answer = asked.answer(
                "timeline",
                Map.of("entities", List.of("Quillmark"), "kind", List.of("FUNDING_ROUND"), "knownAt", "2024-06-01"));
        assertThat(strings(answer.get("items"), "/headline"))
                .containsExactly("Harbour Vane and Elm Ventures led a $101 million round of Quillmark");
        assertThat(quotes(answer))
                .containsExactly(
                        "Harbour Vane and Elm Ventures led a $101 million round of Quillmark — The Ledger",
                        "Harbour Vane led a $90 million round of Quillmark — The Herald");
        JsonNode earlier = asked.answer(
                "timeline",
                Map.of("entities", List.of("Quillmark"), "kind", List.of("FUNDING_ROUND"), "knownAt", "2022-10-18"));
        assertThat(quotes(earlier)).hasSize(1);
    }

    @Test
    void pageByTheCursor() {
        JsonNode first = asked.answer("timeline", Map.of("limit", 4));
        JsonNode second = asked.answer(
                "timeline", Map.of("limit", 4, "cursor", first.get("next").asString()));
        assertThat(strings(first.get("items"), "/id"))
                .hasSize(4)
                .doesNotContainAnyElementsOf(strings(second.get("items"), "/id"));
    }

    @Test
    void sayWhoHeldWhichPostWhen() {
        JsonNode answer = asked.answer(
                "positions", Map.of("entity", "Quillmark", "validAt", "2024-04-01", "knownAt", "2024-06-01"));
        assertThat(strings(answer.get("items"), "/person/name")).contains("Bo Reyes", "Cy Tanaka");
        assertThat(quotes(answer)).contains("Bo Reyes became interim co-CEO of Quillmark — The Ledger");
    }

    @Test
    void sayWhoLedWhat() {
        JsonNode led = asked.answer("funding_rounds", Map.of("lead", List.of("Elm Ventures"), "minAmount", 50_000_000));
        assertThat(strings(led.get("items"), "/company/name")).containsExactly("Quillmark");
        JsonNode joined = asked.answer("funding_rounds", Map.of("investor", List.of("Harbour Vane"), "led", "FALSE"));
        assertThat(strings(joined.get("items"), "/company/name")).containsExactly("Inkstone");
        assertThat(quotes(joined)).hasSize(1);
    }

    @Test
    void sayHowTwoStandToEachOther() {
        JsonNode sued = asked.answer("relationships", Map.of("entity", "Quillmark", "type", List.of("SUED")));
        assertThat(strings(sued.get("items"), "/entity/name")).containsExactly("Pixel Archive");
        assertThat(quotes(sued)).hasSize(1);
        JsonNode ways = asked.answer("paths", Map.of("from", "Pixel Archive", "to", "Paperloom"));
        assertThat(ways.get("items").get(0).get("length").asInt()).isEqualTo(4);
        assertThat(quotes(ways)).contains("Pixel Archive sued Quillmark in the UK over copyright — The Post");
    }

    @Test
    void giveEveryClaimOfAnEvent() {
        JsonNode sued = asked.answer("timeline", Map.of("kind", List.of("LAWSUIT")));
        String id = sued.get("items").get(0).get("id").asString();
        JsonNode event = asked.answer("event_claims", Map.of("event", id));
        JsonNode claim = event.get("claims").get(0);
        assertThat(claim.get("evidence").get("quote").asString())
                .isEqualTo("Pixel Archive sued Quillmark in the UK over copyright");
        assertThat(claim.get("article").get("url").asString()).isEqualTo("https://news.example/post-1");
    }

    @Test
    void sayWhatIsWrongAndWhatToDo() {
        assertThat(asked.problem("positions", Map.of("entity", "Nobody at all"))
                        .get("type")
                        .asString())
                .isEqualTo("/problems/unknown-entity");
        assertThat(asked.problem("event_claims", Map.of("event", "none"))
                        .get("hint")
                        .asString())
                .startsWith("Give");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            funding_rounds  | {"lead_investor": "Elm Ventures"}             | lead_investor | Give any of company
            funding_rounds  | {"lead": "Elm Ventures", "minAmount": "many"} | minAmount     | Give an amount
            funding_rounds  | {"lead": {"name": "Elm Ventures"}}            | lead          | Give one value
            positions       | {"name": "Quillmark"}                         | name          | Give any of entity
            positions       | {}                                            | entity        | Give it
            timeline        | {"entities": ["Quillmark"], "from": "soon"}   | from          | Give a date
            timeline        | {"entities": ["Nobody at all Ltd"]}           | entities      | search_entities
            timeline        | {"kind": ["ROUNDS"]}                          | kind          | FUNDING_ROUND
            timeline        | {"order": ["asc"]}                            | order         | Give one value
            search_entities | {"query": "quil", "kind": "FIRM"}             | kind          | ORGANIZATION
            search_entities | {"query": "quil", "limit": 0}                 | limit         | from 1 to 500
            """)
    void nameTheArgumentAndThoseThatThereAre(String tool, String arguments, String field, String hint) {
        JsonNode problem = asked.problem(tool, new JsonMapper().readValue(arguments, new TypeReference<>() {}));
        assertThat(problem.get("field").asString()).isEqualTo(field);
        assertThat(problem.get("detail").asString()).contains(hint).doesNotContain("/api/");
        if (problem.get("status").asInt() == 400) {
            assertThat(problem.get("arguments").valueStream().map(JsonNode::asString))
                    .contains(tool.equals("positions") ? "history" : "limit");
        }
        assertThat(asked.tools()).isNotEmpty();
    }

    @Test
    void takeOneValueForAList() {
        JsonNode led = asked.answer("funding_rounds", Map.of("lead", "Elm Ventures", "minAmount", "50000000"));
        assertThat(strings(led.get("items"), "/company/name")).containsExactly("Quillmark");
    }

    @Test
    void areNotAskedWithoutBounds() {
        assertThat(asked.problem("search_entities", Map.of("query", "q".repeat(501)))
                        .get("field")
                        .asString())
                .isEqualTo("query");
    }

    @ParameterizedTest
    @CsvSource({"-, 400", "00000000-0000-0000-0000-000000000000, 404"})
    void sayInTheProtocolThatThereIsNoSession(String session, int status) throws IOException {
        String list = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\"}";
        List<String> headers = new ArrayList<>(List.of(
                "Content-Type: application/json",
                "Accept: application/json, text/event-stream",
                "Content-Length: " + list.length()));
        if (!session.equals("-")) {
            headers.add("Mcp-Session-Id: " + session);
        }
        RawRequest.Answer answer = RawRequest.send(
                port, "POST /mcp", list.getBytes(StandardCharsets.UTF_8), headers.toArray(String[]::new));
        assertThat(answer.status()).isEqualTo(status);
        JsonNode error = new JsonMapper().readTree(answer.body());
        assertThat(error.get("jsonrpc").asString()).isEqualTo("2.0");
        assertThat(error.at("/error/code").isInt()).isTrue();
        assertThat(error.at("/error/message").asString()).isNotEmpty();
        assertThat(answer.body())
                .doesNotContain("stackTrace", "dev.dateline", "apache")
                .hasSizeLessThan(300);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        -,                            -,          200
        http://rebound.example,       -,          403
        http://localhost:3000,        -,          403
        -,                            cross-site, 403
        """)
    void areNotForPagesOfOtherSites(String origin, String site, int status) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/mcp"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString("""
                    {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",
                     "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}\
                    """));
        if (origin != null) {
            request.header("Origin", origin);
        }
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(status);
        }
    }
}
