package dev.dateline.graph.derive;

import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.ExtractionReport;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.graph.article.StoredArticle;
import dev.dateline.graph.read.EventReader;
import dev.dateline.graph.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** What was recorded, article by article, in the order of their ids. */
@Component
public class Recordings {

    private final Store store;

    Recordings(Store store) {
        this.store = store;
    }

    /** The next ones behind this article; the first ones behind an empty id. */
    public List<Recording> after(String article, int limit) {
        return store.read("read-recordings", Map.of("after", article, "limit", limit)).stream()
                .map(Recordings::recording)
                .toList();
    }

    /** What was recorded of one article; empty where nothing was. */
    public Optional<Recording> of(ArticleId article) {
        return store.read("read-recording", Map.of("article", article.value())).stream()
                .map(Recordings::recording)
                .findFirst();
    }

    private static Recording recording(Record row) {
        StoredArticle stored = StoredArticle.read(row.get("article"));
        List<Entity> entities = row.get("entities").asList(Recordings::entity);
        return new Recording(
                stored,
                new Extraction(
                        stored.article().id(),
                        entities,
                        row.get("claims")
                                .asList(claim -> EventReader.report(claim).claim()),
                        Objects.requireNonNullElseGet(stored.report(), () -> ExtractionReport.by(""))),
                pins(row.get("pins")));
    }

    private static Map<ClaimId, List<String>> pins(Value claims) {
        Map<ClaimId, List<String>> pins = new HashMap<>();
        for (Value claim : claims.values()) {
            List<String> fields = claim.get("pins").asList(Value::asString, List.of());
            if (!fields.isEmpty()) {
                pins.put(new ClaimId(claim.get("id").asString()), fields);
            }
        }
        return pins;
    }

    private static Entity entity(Value mention) {
        Value subkind = mention.get("subkind");
        return new Entity(
                new EntityId(mention.get("localId").asString()),
                EntityKind.valueOf(mention.get("kind").asString()),
                subkind.isNull() ? null : Subkind.valueOf(subkind.asString()),
                mention.get("name").asString(),
                mention.get("aliases").asList(Value::asString));
    }
}
