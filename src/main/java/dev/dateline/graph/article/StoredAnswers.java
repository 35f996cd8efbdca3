package dev.dateline.graph.article;

import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.llm.AnswerKey;
import dev.dateline.extraction.llm.KeptAnswers;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.store.Store;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** The answers of language models in the store. They go with their article. */
@Component
public class StoredAnswers implements KeptAnswers {

    private final Store store;

    StoredAnswers(Store store) {
        this.store = store;
    }

    @Override
    public Optional<String> find(AnswerKey key) {
        return store.read("find-answer", Map.of("key", id(key))).stream()
                .map(row -> row.get("answer").asString())
                .findFirst();
    }

    @Override
    public void keep(AnswerKey key, String answer, ModelUsage usage) {
        keep(new KeptAnswer(key, answer, usage, null));
    }

    /** Keeps an answer of another store, unless the question has one here. */
    public void keep(KeptAnswer kept) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("key", id(kept.key()));
        row.put("properties", properties(kept));
        row.put("askedAt", kept.askedAt() == null ? null : kept.askedAt().atZone(ZoneOffset.UTC));
        store.write("keep-answer", Map.of("kept", row));
    }

    private static String id(AnswerKey key) {
        return key.content() + " " + key.instructions() + " " + key.model();
    }

    private static Map<String, Object> properties(KeptAnswer kept) {
        return Map.of(
                "articleId", kept.key().article().value(),
                "content", kept.key().content(),
                "instructions", kept.key().instructions(),
                "model", kept.key().model(),
                "answer", kept.answer(),
                "requests", kept.usage().requests(),
                "promptTokens", kept.usage().promptTokens(),
                "answerTokens", kept.usage().answerTokens(),
                "seconds", kept.usage().seconds());
    }

    @Override
    public long tokensSince(Instant moment) {
        return store.read("count-tokens", Map.of("since", moment.atZone(ZoneOffset.UTC)))
                .getFirst()
                .get("tokens")
                .asLong();
    }

    /** The next answers behind one with this key, in the order of their keys; the first ones behind an empty key. */
    public List<KeptAnswer> after(String key, int limit) {
        return store.read("list-answers", Map.of("after", key, "limit", limit)).stream()
                .map(StoredAnswers::answer)
                .toList();
    }

    /** What {@link #after} takes to go on behind this answer. */
    public static String position(KeptAnswer answer) {
        return id(answer.key());
    }

    private static KeptAnswer answer(Record row) {
        Value answer = row.get("answer");
        return new KeptAnswer(
                new AnswerKey(
                        new ArticleId(answer.get("articleId").asString()),
                        answer.get("content").asString(),
                        answer.get("instructions").asInt(),
                        answer.get("model").asString()),
                answer.get("answer").asString(),
                new ModelUsage(
                        answer.get("requests").asInt(),
                        answer.get("promptTokens").asLong(),
                        answer.get("answerTokens").asLong(),
                        answer.get("seconds").asDouble()),
                answer.get("askedAt").asZonedDateTime().toInstant());
    }
}
