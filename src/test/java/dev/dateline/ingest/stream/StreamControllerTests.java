package dev.dateline.ingest.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatelineTest
@AutoConfigureMockMvc
class StreamControllerTests {

    private static final int CAPACITY = 10_000;

    @Autowired
    MockMvcTester http;

    @Autowired
    Articles articles;

    @Autowired
    LineIntake intake;

    @Autowired
    JsonMapper json;

    @BeforeEach
    void empty() {
        SharedNeo4j.empty();
    }

    private MvcTestResult post(String lines) {
        return http.post()
                .uri("/api/articles")
                .contentType("application/x-ndjson")
                .content(lines.getBytes(UTF_8))
                .exchange();
    }

    private List<JsonNode> answer(MvcTestResult answer) {
        assertThat(answer).hasContentTypeCompatibleWith("application/x-ndjson");
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8)
                .lines()
                .map(json::readTree)
                .toList();
    }

    private static String story(int number) {
        return "{\"text\": \"Lunde Stone sold its quarry number %d on Monday.\"}\n".formatted(number);
    }

    private static String stories(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(StreamControllerTests::story)
                .collect(Collectors.joining());
    }

    @Test
    void answersForEachLine() {
        MvcTestResult done = post("\uFEFF" + story(1) + "\r\n" + story(2).replace("\n", "\r\n") + story(1)
                + "{\"text\": \"a\", \"publishdAt\": \"2024-03-22\"}\n" + "{\"text\": \n"
                + "{\"url\": \"https://quay.example/a\"}\n"
                + "{\"html\": \"<nav><a href=/>Home</a></nav><h1>The Quay</h1>\"}\n"
                + "{\"html\": \"<h1>Quarry</h1><p>Lunde Stone sold its quarry near Bergen on Monday.</p>\"}");
        assertThat(done).hasStatusOk();
        List<JsonNode> lines = answer(done);
        assertThat(lines.stream().limit(8).map(StreamControllerTests::words))
                .containsExactly(
                        "1 QUEUED true",
                        "3 QUEUED true",
                        "4 QUEUED false",
                        "5 bad-article publishdAt",
                        "6 bad-body body",
                        "7 bad-article url",
                        "8 no-article html",
                        "9 QUEUED true");
        assertThat(lines.get(2).get("id")).isEqualTo(lines.get(0).get("id"));
        assertThat(lines.getLast().toString()).isEqualTo("{\"accepted\":3,\"known\":1,\"refused\":4}");
        assertThat(articles.counts()).containsEntry(Progress.QUEUED, 3);
    }

    private static String words(JsonNode line) {
        String what = line.has("problem")
                ? line.at("/problem/type").asString().replace("/problems/", "") + " "
                        + line.at("/problem/field").asString()
                : line.get("status").asString() + " " + line.get("created").asBoolean();
        return line.get("line").asLong() + " " + what;
    }

    @Test
    void hasNothingToSayToNothing() {
        assertThat(answer(post("\n \n"))).hasSize(1);
    }

    @Test
    void stopsAtAFullQueueAndSaysWhereToGoOn() {
        queue(CAPACITY - 60);
        String lines = stories(1, 55) + "no JSON\n" + stories(57, 100);
        MvcTestResult stopped = post(lines);
        assertThat(stopped).hasStatus(HttpStatus.SERVICE_UNAVAILABLE).hasHeader("Retry-After", "60");
        List<JsonNode> answer = answer(stopped);
        JsonNode end = answer.getLast();
        assertThat(end.get("accepted").asInt()).isEqualTo(60);
        assertThat(end.get("goOnAtLine").asInt()).isEqualTo(62);
        assertThat(end.at("/problem/type").asString()).isEqualTo("/problems/queue-full");
        assertThat(answer).hasSize(62);
        assertThat(articles.waiting()).isEqualTo(CAPACITY);

        assertThat(answer(post(stories(1, 3))).getLast().get("known").asInt())
                .as("what is stored is answered as usual")
                .isEqualTo(3);
        SharedNeo4j.driver()
                .executableQuery("MATCH (a:Article) WHERE a.id STARTS WITH 'q' DELETE a")
                .execute();
        String rest = lines.lines().skip(61).collect(Collectors.joining("\n"));
        assertThat(answer(post(rest)).getLast().get("accepted").asInt()).isEqualTo(39);
        assertThat(articles.waiting()).isEqualTo(99);
    }

    private static void queue(int number) {
        try (Session session = SharedNeo4j.driver().session()) {
            session.run("UNWIND range(1, " + number + ") AS n CREATE (:Article {id: 'q' + n, status: 'QUEUED',"
                            + " submittedAt: datetime()})")
                    .consume();
        }
    }

    @Test
    void goesOnInAnotherRequestWhereTheAnswerIsTooLong() throws IOException {
        byte[] lines = stories(1, 130).getBytes(UTF_8);
        try (AnswerFile file = new AnswerFile(json)) {
            StreamEnd end = new ArticleStream(
                            intake, new BoundedLines(new ByteArrayInputStream(lines), 1000), file, 6000)
                    .read();
            assertThat(end.goOnAtLine()).isEqualTo(end.accepted() + 1).isBetween(50L, 130L);
            assertThat(articles.waiting()).isEqualTo((int) end.accepted());
        }
    }

    @Test
    void refusesALineThatIsTooLongAndReadsTheOthers() throws IOException {
        byte[] lines = (story(1) + "x".repeat(5000) + "\n" + story(2)).getBytes(UTF_8);
        try (AnswerFile file = new AnswerFile(json)) {
            StreamEnd end = new ArticleStream(
                            intake, new BoundedLines(new ByteArrayInputStream(lines), 1000), file, 1 << 20)
                    .read();
            assertThat(end).isEqualTo(new StreamEnd(2, 0, 1, null, null));
        }
    }
}
