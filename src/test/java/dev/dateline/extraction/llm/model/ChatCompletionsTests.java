package dev.dateline.extraction.llm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.llm.model.LocalServer.Reply;
import dev.dateline.extraction.llm.model.ModelFailure.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** A model behind Chat Completions: what it is sent, and what is made of each way in which it fails. */
class ChatCompletionsTests {

    private static final String KEY = "corvane4711QQ";
    private static final ModelRequest REQUEST = new ModelRequest(
            "Read the article.", "Corvane grew.", "{\"type\":\"object\"}", "{\"type\":\"object\"}", null);
    private static final Instant NOON = Instant.parse("2031-03-12T12:00:00Z");

    private static ChatCompletionsDouble server;
    private static StandaloneModel standalone;

    private final List<Duration> pauses = new ArrayList<>();
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @BeforeAll
    static void start() {
        server = new ChatCompletionsDouble();
        standalone = open(server, "--dateline.llm.tries=3", "--dateline.llm.parallel=2");
    }

    private static StandaloneModel open(ChatCompletionsDouble server, String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "--dateline.llm.provider=openai",
                "--dateline.llm.base-url=" + server.baseUrl(),
                "--dateline.llm.api-key=" + KEY,
                "--dateline.llm.model=test"));
        settings.addAll(List.of(more));
        return StandaloneModel.open(settings);
    }

    @AfterAll
    static void stop() {
        standalone.close();
        server.close();
    }

    @BeforeEach
    void listen() {
        logged.list = new CopyOnWriteArrayList<>(); // tests that run beside this one log, too
        logged.start();
        root().addAppender(logged);
        root().setLevel(Level.DEBUG);
    }

    @AfterEach
    void repeatsNoKey() {
        root().detachAppender(logged);
        root().setLevel(Level.WARN);
        assertThat(logged.list).noneMatch(event -> event.getFormattedMessage().contains(KEY));
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private LanguageModel model() {
        return model(new TokenBudget(0, 0, Clock.systemUTC()));
    }

    private LanguageModel model(TokenBudget budget) {
        return standalone.models().connect(budget, pauses::add);
    }

    private static List<JsonNode> requestsSince(int before) {
        return server.requests().subList(before, server.requests().size());
    }

    @Test
    void sendsOneRequestWithAllInOneMessage() {
        int before = server.requests().size();
        server.lineUp(ChatCompletionsDouble.answer("{}"));
        ModelReply reply = model().ask(REQUEST);
        assertThat(reply.text()).isEqualTo("{}");
        assertThat(reply.usage().requests()).isEqualTo(1);
        assertThat(reply.usage().tokens()).isEqualTo(1_200);
        assertThat(reply.usage().seconds()).isPositive();
        assertThat(requestsSince(before)).hasSize(1);
        JsonNode request = server.requests().getLast();
        assertThat(request.path("model").asString()).isEqualTo("test");
        assertThat(request.path("messages")).hasSize(2);
        assertThat(request.path("messages").get(0).path("role").asString()).isEqualTo("system");
        assertThat(request.path("messages").get(1).path("role").asString()).isEqualTo("user");
        assertThat(request.path("messages").get(1).path("content").asString()).isEqualTo("Corvane grew.");
        assertThat(request.path("stream").asBoolean(false)).isFalse();
        assertThat(server.headers().getLast().get("Authorization")).containsExactly("Bearer " + KEY);
    }

    @Test
    void asksForTheSchemaAndTheSameAnswerEachTime() {
        server.lineUp(ChatCompletionsDouble.answer("{}"));
        model().ask(REQUEST);
        JsonNode request = server.requests().getLast();
        assertThat(request.path("temperature").asDouble(-1)).isZero();
        assertThat(request.path("seed").isNumber()).isTrue();
        assertThat(request.path("response_format").path("type").asString()).isEqualTo("json_schema");
        assertThat(request.path("response_format")
                        .path("json_schema")
                        .path("schema")
                        .path("type")
                        .asString())
                .isEqualTo("object");
        assertThat(request.path("response_format")
                        .path("json_schema")
                        .path("strict")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void leavesOutWhatTheServerDoesNotAccept() {
        LanguageModel model = model();
        int before = server.requests().size();
        server.lineUp(
                ChatCompletionsDouble.error(400, "Unsupported value: 'temperature' does not support 0"),
                ChatCompletionsDouble.error(400, "'response_format' of type 'json_schema' is not supported"),
                ChatCompletionsDouble.answer("{}"),
                ChatCompletionsDouble.answer("{}"));
        assertThat(model.ask(REQUEST).usage().requests()).isEqualTo(3);
        JsonNode last = server.requests().getLast();
        assertThat(last.has("temperature")).isFalse();
        assertThat(last.has("seed")).isFalse();
        assertThat(last.has("response_format")).isFalse();
        assertThat(last.path("messages").get(0).path("content").asString())
                .startsWith("Read the article.")
                .contains("{\"type\":\"object\"}");
        // It is not asked in vain again.
        model.ask(REQUEST);
        assertThat(requestsSince(before)).hasSize(4);
        assertThat(pauses).isEmpty();
    }

    @Test
    void repairsInTheSameConversation() {
        server.lineUp(ChatCompletionsDouble.answer("{}"));
        model().ask(REQUEST.repairing("{\"a\":1}", "/a: is not a place"));
        JsonNode messages = server.requests().getLast().path("messages");
        assertThat(messages).hasSize(4);
        assertThat(messages.get(1).path("content").asString()).isEqualTo("Corvane grew.");
        assertThat(messages.get(2).path("role").asString()).isEqualTo("assistant");
        assertThat(messages.get(2).path("content").asString()).isEqualTo("{\"a\":1}");
        assertThat(messages.get(3).path("content").asString()).contains("/a: is not a place");
    }

    @Test
    void waitsAsLongAsItIsAsked() {
        server.lineUp(
                ChatCompletionsDouble.error(429, "Slow down").with("Retry-After", "7"),
                ChatCompletionsDouble.error(503, "Busy").with("Retry-After", "0.25"),
                ChatCompletionsDouble.answer("{}"));
        ModelReply reply = model().ask(REQUEST);
        assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofMillis(250));
        assertThat(reply.usage().requests()).isEqualTo(3);
    }

    @Test
    void waitsLongerEachTimeWhereNothingIsAsked() {
        server.lineUp(
                ChatCompletionsDouble.error(500, "Broken"),
                Reply.of(502, "<html>Bad gateway</html>"),
                ChatCompletionsDouble.answer("{}"));
        model().ask(REQUEST);
        assertThat(pauses).hasSize(2);
        assertThat(pauses.get(0)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(pauses.get(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @CsvSource({"429, OVERLOADED", "500, OVERLOADED", "503, OVERLOADED", "529, OVERLOADED"})
    void givesUpAfterSoManyTries(int status, Kind kind) {
        int before = server.requests().size();
        IntStream.range(0, 3).forEach(i -> server.lineUp(ChatCompletionsDouble.error(status, "No")));
        assertThatThrownBy(() -> model().ask(REQUEST)).isInstanceOfSatisfying(ModelFailure.class, failure -> {
            assertThat(failure.kind()).isEqualTo(kind);
            assertThat(failure.getMessage()).contains("HTTP " + status);
            assertThat(failure.usage().requests()).isEqualTo(3);
        });
        assertThat(requestsSince(before)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "403", "404", "422"})
    void asksNotAgainWhatIsRejected(int status) {
        int before = server.requests().size();
        server.lineUp(ChatCompletionsDouble.error(status, "Incorrect API key provided: " + KEY + ", sk-abc...4711"));
        assertThatThrownBy(() -> model().ask(REQUEST)).isInstanceOfSatisfying(ModelFailure.class, failure -> {
            assertThat(failure.kind()).isEqualTo(Kind.REJECTED);
            assertThat(failure.getMessage()).contains("HTTP " + status).doesNotContain(KEY, "abc...4711");
            assertThat(failure.getCause()).isNull();
        });
        assertThat(requestsSince(before)).hasSize(1);
    }

    @Test
    void knowsAnAnswerThatIsNone() {
        assertThat(failureOf(ChatCompletionsDouble.cut("{\"entities\":[{\"na"))).isEqualTo(Kind.CUT);
        assertThat(failureOf(ChatCompletionsDouble.declined())).isEqualTo(Kind.REFUSED);
        assertThat(failureOf(ChatCompletionsDouble.answer(""))).isEqualTo(Kind.UNREADABLE);
        assertThat(failureOf(ChatCompletionsDouble.answer(" \n"))).isEqualTo(Kind.UNREADABLE);
    }

    private Kind failureOf(Reply reply) {
        server.lineUp(reply, reply, reply);
        try {
            return Kind.valueOf(model().ask(REQUEST).text());
        } catch (ModelFailure failure) {
            assertThat(failure.usage().requests()).isEqualTo(3);
            assertThat(failure.usage().tokens()).isEqualTo(3_600);
            return failure.kind();
        }
    }

    @Test
    void waitsNoLongerThanItIsAllowed() {
        try (StandaloneModel hasty = open(server, "--dateline.llm.tries=1", "--dateline.llm.timeout=300ms")) {
            server.lineUp(ChatCompletionsDouble.answer("{}").after(Duration.ofSeconds(3)));
            LanguageModel model = hasty.models().connect(hasty.models().budget(0), pauses::add);
            assertThatThrownBy(() -> model.ask(REQUEST))
                    .isInstanceOfSatisfying(
                            ModelFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(Kind.TIMED_OUT));
        }
    }

    @Test
    void knowsAServerThatIsNotThere() {
        ChatCompletionsDouble gone = new ChatCompletionsDouble();
        gone.close();
        try (StandaloneModel lost = open(gone, "--dateline.llm.tries=2")) {
            LanguageModel model = lost.models().connect(lost.models().budget(0), pauses::add);
            assertThatThrownBy(() -> model.ask(REQUEST)).isInstanceOfSatisfying(ModelFailure.class, failure -> {
                assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
                assertThat(failure.getMessage()).doesNotContain(KEY);
            });
            assertThat(pauses).hasSize(1);
        }
    }

    @Test
    void stopsWhenTheTokensOfTheDayAreSpent() {
        TokenBudget budget = new TokenBudget(2_000, 0, Clock.fixed(NOON, ZoneOffset.UTC));
        LanguageModel model = model(budget);
        server.lineUp(
                ChatCompletionsDouble.cut("{"), // A cut answer costs as much as a whole one.
                ChatCompletionsDouble.answer("{}"));
        model.ask(REQUEST);
        int before = server.requests().size();
        assertThat(budget.spentToday()).isEqualTo(2_400);
        assertThatThrownBy(() -> model.ask(REQUEST)).isInstanceOfSatisfying(ModelFailure.class, failure -> {
            assertThat(failure.kind()).isEqualTo(Kind.SPENT);
            assertThat(failure.retryAfter()).isEqualTo(Duration.ofHours(12));
            assertThat(failure.usage()).isEqualTo(ModelUsage.NONE);
        });
        assertThat(server.requests()).hasSize(before);
    }

    @Test
    void asksForSoManyAtATime() throws Exception {
        try (ChatCompletionsDouble slow = new ChatCompletionsDouble().taking(Duration.ofMillis(60));
                StandaloneModel two = open(slow, "--dateline.llm.parallel=2");
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            LanguageModel model = two.models().connect(two.models().budget(0));
            List<Future<ModelReply>> replies = IntStream.range(0, 6)
                    .mapToObj(i -> threads.submit(() -> model.ask(REQUEST)))
                    .toList();
            for (Future<ModelReply> reply : replies) {
                reply.get();
            }
            assertThat(slow.requests()).hasSize(6);
            assertThat(slow.mostAtATime()).isEqualTo(2);
        }
    }

    @Test
    void showsNoKeyInItsSettings() {
        LanguageModelSettings settings = standalone.models().settings();
        assertThat(settings.apiKey()).isEqualTo(KEY);
        assertThat(settings.toString()).contains("model=test").doesNotContain(KEY);
    }
}
