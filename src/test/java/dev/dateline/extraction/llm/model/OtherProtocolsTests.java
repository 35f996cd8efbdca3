package dev.dateline.extraction.llm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.extraction.llm.model.LocalServer.Reply;
import dev.dateline.extraction.llm.model.ModelFailure.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Anthropic and Ollama, each in a protocol of its own. */
class OtherProtocolsTests {

    private static final String SCHEMA =
            "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}},\"required\":[\"a\"],\"additionalProperties\":false}";
    private static final ModelRequest REQUEST =
            new ModelRequest("Read the article.", "Corvane grew.", SCHEMA, SCHEMA, null);
    private static final String KEY = "corvane4711QQ";

    @Test
    void asksAnthropicForMessages() {
        String body = """
                {"id":"msg_1","type":"message","role":"assistant","model":"test",\
                "content":[{"type":"text","text":"{\\"a\\":\\"b\\"}"}],"stop_reason":"end_turn","stop_sequence":null,\
                "usage":{"input_tokens":900,"output_tokens":80,"cache_creation_input_tokens":0,\
                "cache_read_input_tokens":0}}""";
        try (LocalServer server = new LocalServer("/v1/messages", request -> Reply.of(200, body));
                StandaloneModel model = open("anthropic", server.address(), "--dateline.llm.api-key=" + KEY)) {
            ModelReply reply = ask(model);
            assertThat(reply.text()).isEqualTo("{\"a\":\"b\"}");
            assertThat(reply.usage().promptTokens()).isEqualTo(900);
            assertThat(reply.usage().answerTokens()).isEqualTo(80);
            JsonNode request = server.requests().getLast();
            assertThat(request.path("system").toString()).contains("Read the article.");
            assertThat(request.path("messages")).hasSize(1);
            assertThat(request.path("messages").toString()).contains("Corvane grew.");
            assertThat(request.path("temperature").asDouble(-1)).isZero();
            assertThat(request.path("max_tokens").asInt(0)).isGreaterThan(8_000);
            assertThat(server.headers().getLast().get("X-api-key")).containsExactly(KEY);
        }
    }

    @Test
    void knowsAnAnswerOfAnthropicThatWasCut() {
        String body = """
                {"id":"msg_1","type":"message","role":"assistant","model":"test",\
                "content":[{"type":"text","text":"{"}],"stop_reason":"max_tokens","stop_sequence":null,\
                "usage":{"input_tokens":900,"output_tokens":80}}""";
        try (LocalServer server = new LocalServer("/v1/messages", request -> Reply.of(200, body));
                StandaloneModel model = open("anthropic", server.address(), "--dateline.llm.api-key=" + KEY)) {
            assertThatThrownBy(() -> ask(model))
                    .isInstanceOfSatisfying(
                            ModelFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(Kind.CUT));
        }
    }

    @Test
    void knowsAnErrorOfAnthropic() {
        String body = """
                {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}""";
        try (LocalServer server = new LocalServer(
                        "/v1/messages", request -> Reply.of(529, body).with("Retry-After", "3"));
                StandaloneModel model = open("anthropic", server.address(), "--dateline.llm.api-key=" + KEY)) {
            assertThatThrownBy(() -> ask(model)).isInstanceOfSatisfying(ModelFailure.class, failure -> {
                assertThat(failure.kind()).isEqualTo(Kind.OVERLOADED);
                assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(3));
            });
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void asksOllamaToChat() {
        String body = """
                {"model":"test","created_at":"2031-03-12T12:00:00Z",\
                "message":{"role":"assistant","content":"{\\"a\\":\\"b\\"}"},"done":true,"done_reason":"stop",\
                "prompt_eval_count":700,"eval_count":60,"total_duration":1,"load_duration":1,\
                "prompt_eval_duration":1,"eval_duration":1}""";
        try (LocalServer server = new LocalServer("/api/chat", request -> Reply.of(200, body));
                StandaloneModel model = open("ollama", server.address() + "/api")) {
            ModelReply reply = ask(model);
            assertThat(reply.text()).isEqualTo("{\"a\":\"b\"}");
            assertThat(reply.usage().promptTokens()).isEqualTo(700);
            assertThat(reply.usage().answerTokens()).isEqualTo(60);
            JsonNode request = server.requests().getLast();
            assertThat(request.path("stream").asBoolean(true)).isFalse();
            assertThat(request.path("messages").toString()).contains("Read the article.", "Corvane grew.");
            assertThat(request.path("format").path("type").asString("")).isEqualTo("object");
            assertThat(request.path("options").path("temperature").asDouble(-1)).isZero();
            assertThat(request.path("options").path("seed").isNumber()).isTrue();
            assertThat(request.path("options").path("num_ctx").asInt(0)).isGreaterThan(8_000);
        }
    }

    @Test
    void knowsAnErrorOfOllama() {
        try (LocalServer server =
                        new LocalServer("/api/chat", request -> Reply.of(500, "{\"error\":\"model runner stopped\"}"));
                StandaloneModel model = open("ollama", server.address())) {
            assertThatThrownBy(() -> ask(model))
                    .isInstanceOfSatisfying(
                            ModelFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(Kind.OVERLOADED));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void knowsAReplyThatIsNone() {
        try (LocalServer server = new LocalServer("/api/chat", request -> Reply.of(200, "{}"));
                StandaloneModel model = open("ollama", server.address())) {
            assertThatThrownBy(() -> ask(model))
                    .isInstanceOfSatisfying(
                            ModelFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(Kind.UNREADABLE));
        }
    }

    @Test
    void doesNotWaitForOllamaForEver() {
        try (LocalServer server = new LocalServer(
                        "/api/chat", request -> Reply.of(200, "{}").after(Duration.ofSeconds(3)));
                StandaloneModel model = open("ollama", server.address(), "--dateline.llm.timeout=300ms")) {
            assertThatThrownBy(() -> ask(model))
                    .isInstanceOfSatisfying(
                            ModelFailure.class,
                            failure -> assertThat(failure.kind())
                                    .as(failure.getMessage())
                                    .isEqualTo(Kind.TIMED_OUT));
        }
    }

    private static ModelReply ask(StandaloneModel model) {
        return model.models().connect(model.models().budget(0), pause -> {}).ask(REQUEST);
    }

    private static StandaloneModel open(String provider, String address, String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "--dateline.llm.provider=" + provider,
                "--dateline.llm.base-url=" + address,
                "--dateline.llm.model=test",
                "--dateline.llm.tries=1"));
        settings.addAll(List.of(more));
        return StandaloneModel.open(settings);
    }
}
