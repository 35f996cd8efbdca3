package dev.dateline.extraction.llm.model;

import dev.dateline.extraction.llm.model.LocalServer.Reply;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A local double of Chat Completions, without streaming. It gives the replies that were lined up, then the answers to
 * the articles that it recognizes by their text, then an empty extraction.
 */
public final class ChatCompletionsDouble implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NOTHING = "{\"entities\":[],\"events\":[]}";

    private final Queue<Reply> next = new ConcurrentLinkedQueue<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private Duration delay = Duration.ZERO;
    private final LocalServer server = new LocalServer("/v1/chat/completions", this::reply);

    private Reply reply(JsonNode request) {
        Reply lined = next.poll();
        if (lined != null) {
            return lined;
        }
        String sent = sent(request);
        String answer = answers.entrySet().stream()
                .filter(known -> sent.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NOTHING);
        return answer(answer).after(delay);
    }

    /** All that the messages of a request say. */
    static String sent(JsonNode request) {
        return request.path("messages")
                .valueStream()
                .map(message -> message.path("content").asString(""))
                .collect(Collectors.joining("\n"));
    }

    /** The address to configure, up to and with {@code /v1}. */
    public String baseUrl() {
        return server.address() + "/v1";
    }

    /** Answers so to any request that shows an article with this text. */
    public ChatCompletionsDouble recognizing(String text, String answer) {
        answers.put(text, answer);
        return this;
    }

    /** Takes so long for each answer. */
    public ChatCompletionsDouble taking(Duration time) {
        delay = time;
        return this;
    }

    /** Replies so to the next requests, in this order. */
    ChatCompletionsDouble lineUp(Reply... replies) {
        next.addAll(List.of(replies));
        return this;
    }

    /** The requests so far, as JSON. */
    public List<JsonNode> requests() {
        return server.requests();
    }

    List<Map<String, List<String>>> headers() {
        return server.headers();
    }

    /** How many requests were open at a time, at most. */
    public int mostAtATime() {
        return server.mostAtATime();
    }

    /** An assistant's message with this content. */
    static Reply answer(String content) {
        return completion(content, "stop");
    }

    /** An answer that ends at the model's limit. */
    static Reply cut(String content) {
        return completion(content, "length");
    }

    /** The model declines. */
    static Reply declined() {
        return completion("", "content_filter");
    }

    /** An error of the server, in the form of OpenAI's. */
    static Reply error(int status, String message) {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("error").put("message", message).put("type", "error").put("code", String.valueOf(status));
        return Reply.of(status, body.toString());
    }

    private static Reply completion(String content, String finish) {
        ObjectNode body = JSON.createObjectNode()
                .put("id", "chatcmpl-1")
                .put("object", "chat.completion")
                .put("created", 1_900_000_000)
                .put("model", "test");
        ObjectNode choice = body.putArray("choices").addObject().put("index", 0).put("finish_reason", finish);
        choice.putObject("message").put("role", "assistant").put("content", content);
        body.putObject("usage")
                .put("prompt_tokens", 1_000)
                .put("completion_tokens", 200)
                .put("total_tokens", 1_200);
        return Reply.of(200, body.toString());
    }

    @Override
    public void close() {
        server.close();
    }
}
