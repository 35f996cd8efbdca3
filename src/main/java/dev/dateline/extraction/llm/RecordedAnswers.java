package dev.dateline.extraction.llm;

import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.llm.model.LanguageModel;
import dev.dateline.extraction.llm.model.ModelFailure;
import dev.dateline.extraction.llm.model.ModelFailure.Kind;
import dev.dateline.extraction.llm.model.ModelReply;
import dev.dateline.extraction.llm.model.ModelRequest;
import dev.dateline.fact.claim.ArticleId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers in a file of JSON Lines, one line an article: {@code {"articleId", "answer": {"entities", "events"}}}.
 *
 * <p>An article that was asked about in parts has one line with the entities and events of all.
 */
public final class RecordedAnswers implements KeptAnswers, AutoCloseable {

    /** The model of a replay: it has no answer about an article that is not in the file. */
    public static final LanguageModel MISSING = new LanguageModel() {
        @Override
        public String name() {
            return "recorded";
        }

        @Override
        public ModelReply ask(ModelRequest request) {
            throw new ModelFailure(Kind.REJECTED, "the file has no answer about this article");
        }
    };

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<ArticleId, ObjectNode> answers = new HashMap<>();
    private final boolean replayed;
    private final @Nullable PrintWriter out;

    private RecordedAnswers(boolean replayed, @Nullable PrintWriter out) {
        this.replayed = replayed;
        this.out = out;
    }

    /**
     * The answers in a file, found by the id of their article.
     *
     * @throws IllegalArgumentException if a line is no answer, with its number
     */
    public static RecordedAnswers replay(Path file) throws IOException {
        RecordedAnswers recorded = new RecordedAnswers(true, null);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    recorded.read(line, number);
                }
            }
        }
        return recorded;
    }

    private void read(String line, int number) {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.path("articleId").isString() || !(node.path("answer") instanceof ObjectNode answer)) {
                throw new IllegalArgumentException(
                        "line " + number + ": an answer is {\"articleId\", \"answer\": {\"entities\", \"events\"}}");
            }
            answers.put(new ArticleId(node.path("articleId").stringValue()), answer);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("line " + number + ": this is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Answers that are to be written to a file when they are all there. */
    public static RecordedAnswers record(Path file) throws IOException {
        return new RecordedAnswers(false, new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8)));
    }

    @Override
    public synchronized Optional<String> find(AnswerKey key) {
        return replayed ? Optional.ofNullable(answers.get(key.article())).map(JsonNode::toString) : Optional.empty();
    }

    @Override
    public synchronized void keep(AnswerKey key, String answer, ModelUsage usage) {
        if (!(JSON.readTree(answer) instanceof ObjectNode part)) {
            return;
        }
        ObjectNode known = answers.putIfAbsent(key.article(), part);
        if (known != null) {
            add(known, part, "entities");
            add(known, part, "events");
        }
    }

    private static void add(ObjectNode known, ObjectNode part, String list) {
        if (known.path(list) instanceof ArrayNode items && part.path(list) instanceof ArrayNode more) {
            items.addAll(more);
        }
    }

    /** Writes what was recorded, in the order of the articles' ids. */
    @Override
    public synchronized void close() {
        if (out == null) {
            return;
        }
        answers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(ArticleId::value)))
                .forEach(entry -> out.println(line(entry.getKey(), entry.getValue())));
        out.close();
        if (out.checkError()) {
            throw new UncheckedIOException(new IOException("The recorded answers could not be written."));
        }
    }

    private static String line(ArticleId article, ObjectNode answer) {
        return JSON.createObjectNode()
                .put("articleId", article.value())
                .set("answer", answer)
                .toString();
    }
}
