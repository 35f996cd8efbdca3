package dev.dateline.graph.derive;

import dev.dateline.article.Article;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.store.Store;
import dev.dateline.resolution.source.MinHashSignature;
import dev.dateline.resolution.source.Reprints;
import dev.dateline.resolution.source.Versions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * From when to when an article counts, as one version of a page, and whose voice it is, as one copy of a text. Both are
 * derived again from all versions and copies whenever one of them is added or removed.
 */
@Component
class Provenance {

    /**
     * What is around an article, and must be derived again when the article is removed.
     *
     * @param address of its page; null where it has none
     * @param alike articles that may be copies of its text
     */
    record Place(@Nullable String address, Set<String> bands, Set<String> alike) {}

    private final Store store;

    Provenance(Store store) {
        this.store = store;
    }

    /** Gives an article its place among the others; returns the claims of all articles for which that changes anything. */
    Set<String> place(Article article) {
        MinHashSignature sketch = MinHashSignature.of(article.text());
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", article.id().value());
        row.put("address", article.address());
        row.put("sketch", sketch == null ? null : sketch.value());
        row.put("bands", sketch == null ? List.of() : List.copyOf(sketch.bands()));
        store.write("place-article", Map.of("place", row));
        return workOut(
                article.address(),
                sketch == null ? Set.of() : Set.of(article.id().value()));
    }

    Place of(ArticleId article) {
        return store.read("read-place", Map.of("article", article.value())).stream()
                .map(row -> new Place(
                        row.get("address").asString(null), strings(row.get("bands")), strings(row.get("alike"))))
                .findFirst()
                .orElseGet(() -> new Place(null, Set.of(), Set.of()));
    }

    /** Derives again what was around a removed article; returns the claims affected. */
    Set<String> leave(Place place) {
        store.write("drop-bands", "bands", place.bands());
        return workOut(place.address(), place.alike());
    }

    private static Set<String> strings(Value values) {
        return new TreeSet<>(values.asList(Value::asString));
    }

    private Set<String> workOut(@Nullable String address, Set<String> articles) {
        Set<String> changed = new TreeSet<>(address == null ? Set.of() : versions(address));
        changed.addAll(sources(articles));
        Set<String> claims = new TreeSet<>();
        if (!changed.isEmpty()) {
            store.read("find-claims-of", Map.of("articles", List.copyOf(changed)))
                    .forEach(row -> claims.add(row.get("claim").asString()));
        }
        return claims;
    }

    private Set<String> versions(String address) {
        Map<String, Value> before = new HashMap<>();
        store.read("read-versions", Map.of("address", address))
                .forEach(row -> before.put(row.get("version").get("id").asString(), row.get("version")));
        Map<String, Map<String, @Nullable Object>> rows = new TreeMap<>();
        for (Versions.Standing standing :
                Versions.of(before.values().stream().map(Provenance::version).toList())) {
            Value stored = Objects.requireNonNull(before.get(standing.article().value()));
            Map<String, @Nullable Object> row = row(standing);
            boolean same = row.entrySet().stream()
                    .allMatch(entry -> Objects.equals(
                            entry.getValue(), stored.get(entry.getKey()).asObject()));
            if (!same) {
                rows.put(standing.article().value(), row);
            }
        }
        store.write("write-versions", "versions", rows.values());
        return rows.keySet();
    }

    private static Versions.Version version(Value stored) {
        return new Versions.Version(
                new ArticleId(stored.get("id").asString()),
                stored.get("publishedAt").asLocalDate(null),
                stored.get("submittedAt").asZonedDateTime().toInstant());
    }

    private static Map<String, @Nullable Object> row(Versions.Standing standing) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", standing.article().value());
        row.put("knownFrom", standing.knownFrom());
        row.put("supersededFrom", standing.supersededFrom());
        ArticleId older = standing.supersedes();
        row.put("supersedes", older == null ? null : older.value());
        return row;
    }

    /** The copies of the texts of these articles, and their copies, found band by band. */
    private Set<String> sources(Set<String> articles) {
        Map<String, Value> found = new TreeMap<>();
        Set<String> asked = new HashSet<>();
        Set<String> next = articles;
        while (!next.isEmpty()) {
            asked.addAll(next);
            Set<String> more = new TreeSet<>();
            List<Record> rows = store.read("read-alike", Map.of("articles", List.copyOf(next)));
            rows.forEach(row -> found.put(row.get("other").get("id").asString(), row.get("other")));
            for (Record row : rows) {
                Value one = Objects.requireNonNull(found.get(row.get("article").asString()));
                if (Reprints.areOneText(sketch(one), sketch(row.get("other")))) {
                    more.add(row.get("other").get("id").asString());
                }
            }
            more.removeAll(asked);
            next = more;
        }
        found.keySet().retainAll(asked);
        return write(found.values());
    }

    private Set<String> write(Collection<Value> copies) {
        Map<String, String> before = copies.stream()
                .filter(copy -> !copy.get("source").isNull())
                .collect(Collectors.toMap(
                        copy -> copy.get("id").asString(),
                        copy -> copy.get("source").asString()));
        Set<String> changed = new TreeSet<>();
        List<Map<String, String>> rows = new ArrayList<>();
        Reprints.sources(copies.stream().map(Provenance::copy).toList()).forEach((article, source) -> {
            if (!source.equals(before.get(article.value()))) {
                rows.add(Map.of("id", article.value(), "source", source));
                changed.add(article.value());
            }
        });
        store.write("write-sources", "sources", rows);
        return changed;
    }

    private static Reprints.Copy copy(Value stored) {
        String id = stored.get("id").asString();
        LocalDate knownFrom = stored.get("knownFrom").asLocalDate();
        return new Reprints.Copy(new ArticleId(id), stored.get("outlet").asString(id), knownFrom, sketch(stored));
    }

    private static MinHashSignature sketch(Value stored) {
        return new MinHashSignature(stored.get("sketch").asString());
    }
}
