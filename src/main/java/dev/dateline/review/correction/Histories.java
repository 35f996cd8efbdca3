package dev.dateline.review.correction;

import dev.dateline.cypher.Queries;
import dev.dateline.entities.EntityHit;
import dev.dateline.graph.decision.StoredJudgement;
import dev.dateline.question.TimedRead;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The explanation and the history of entities and events. */
@TimedRead
class Histories {

    private static final int MOST = 500;

    private final Neo4jClient neo4j;
    private final String readExplanation;
    private final String readHistory;

    Histories(Neo4jClient neo4j, Queries queries) {
        this.neo4j = neo4j;
        readExplanation = queries.get("review/read-explanation");
        readHistory = queries.get("review/read-history");
    }

    Explanation explain(EntityHit entity) {
        List<Explanation.Mentioned> mentions = List.copyOf(neo4j.query(readExplanation)
                .bindAll(Map.of("id", entity.id().value(), "limit", MOST))
                .fetchAs(Explanation.Mentioned.class)
                .mappedBy((types, row) -> mentioned(row))
                .all());
        Map<String, Long> counts = mentions.stream()
                .collect(Collectors.groupingBy(Explanation.Mentioned::because, TreeMap::new, Collectors.counting()));
        List<Explanation.Rule> rules = counts.entrySet().stream()
                .map(count -> new Explanation.Rule(count.getKey(), count.getValue()))
                .toList();
        return new Explanation(entity.id(), entity.name(), rules, mentions);
    }

    private static Explanation.Mentioned mentioned(Record row) {
        Value day = row.get("publishedAt");
        return new Explanation.Mentioned(
                row.get("mention").asString(),
                row.get("name").asString(),
                row.get("aliases").asList(Value::asString, List.of()),
                row.get("because").asString(),
                new Explanation.InArticle(
                        row.get("article").asString(),
                        text(row, "title"),
                        text(row, "outlet"),
                        day.isNull() ? null : day.asLocalDate()));
    }

    private static @Nullable String text(Record row, String key) {
        return row.get(key).isNull() ? null : row.get(key).asString();
    }

    /** The judgements of an entity or event, including those taken back, the latest first. */
    List<StoredJudgement> of(String id) {
        return List.copyOf(neo4j.query(readHistory)
                .bindAll(Map.of("id", id, "limit", MOST))
                .fetchAs(StoredJudgement.class)
                .mappedBy((types, row) -> StoredJudgement.of(row.get("judgement")))
                .all());
    }
}
