package dev.dateline.entities;

import dev.dateline.cypher.Queries;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.question.AsOf;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import dev.dateline.question.TimedRead;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The entities of the graph, by id and by name. */
@TimedRead
public class Entities {

    private record Named(EntityHit entity, long rank) {}

    /** How many of the best matches a search looks at; more where it leaves some of them out. */
    private static final int MOST_MATCHES = 250;

    private static final int MOST_OF_SOME = 5000;

    private final Neo4jClient neo4j;
    private final String findNamed;
    private final String searchNames;
    private final String readCard;
    private final String readNamed;

    Entities(Neo4jClient neo4j, Queries queries) {
        this.neo4j = neo4j;
        findNamed = queries.get("entities/find-named");
        searchNames = queries.get("entities/search-names");
        readCard = queries.get("entities/read-card");
        readNamed = queries.get("entities/read-named");
    }

    /**
     * The one entity with this id or name.
     *
     * @throws Problem if there is none (404) or several (409, which lists them)
     */
    public EntityId resolve(String idOrName) {
        return resolve("entity", idOrName);
    }

    /** The same, where a question asks for it by another name than "entity", which problems then say. */
    public EntityId resolve(String field, String idOrName) {
        List<String> words = NameQuery.words(idOrName);
        if (words.isEmpty()) {
            throw unknown(field, idOrName);
        }
        Collection<Named> found = neo4j.query(findNamed)
                .bindAll(Map.of("asked", idOrName.strip(), "phrase", NameQuery.phrase(words)))
                .fetchAs(Named.class)
                .mappedBy((types, row) -> new Named(hit(row), row.get("rank").asLong()))
                .all();
        return single(field, idOrName, found);
    }

    private static EntityId single(String field, String asked, Collection<Named> found) {
        List<EntityHit> best = found.stream()
                .filter(named -> named.rank()
                        == found.stream().mapToLong(Named::rank).min().orElseThrow())
                .map(Named::entity)
                .toList();
        if (best.isEmpty()) {
            throw unknown(field, asked);
        }
        if (best.size() > 1) {
            throw new Problem(
                            ProblemType.AMBIGUOUS_NAME,
                            "Several entities are called '" + asked + "'. Give the id of one of them.")
                    .and("field", field)
                    .and("hint", "Give the id of one of the candidates.")
                    .and("candidates", best);
        }
        return best.getFirst().id();
    }

    private static Problem unknown(String field, String asked) {
        return Problem.with(
                ProblemType.UNKNOWN_ENTITY, field, asked, "Give an id or a name that /api/entities?q= finds.");
    }

    /** Those whose names are like these words, the best first: begun and misspelt words are understood. */
    public List<EntityHit> search(String asked, @Nullable EntityKind kind, int limit) {
        return search(asked, kind, limit, AsOf.now());
    }

    /** Those of them who had been named by the one day, and had taken part in something by the other. */
    public List<EntityHit> search(String asked, @Nullable EntityKind kind, int limit, AsOf asOf) {
        List<String> words = NameQuery.words(asked);
        if (words.isEmpty()) {
            return List.of();
        }
        List<EntityHit> all = matches(NameQuery.all(words), kind, limit, asOf);
        return all.isEmpty() ? matches(NameQuery.any(words), kind, limit, asOf) : all;
    }

    private List<EntityHit> matches(String words, @Nullable EntityKind kind, int limit, AsOf asOf) {
        AsOf now = AsOf.now();
        List<String> kinds = kind == null ? List.of() : List.of(kind.name());
        boolean lookingBack = asOf.knownAt().isBefore(now.knownAt());
        boolean longAgo = asOf.validAt().isBefore(now.validAt());
        boolean narrowed = kind != null || lookingBack || longAgo;
        return List.copyOf(neo4j.query(searchNames)
                .bindAll(Map.of(
                        "words", words,
                        "kinds", kinds,
                        "limit", limit,
                        "most", narrowed ? MOST_OF_SOME : Math.max(MOST_MATCHES, limit),
                        "knownAt", asOf.knownAt(),
                        "lookingBack", lookingBack,
                        "validAt", asOf.validAt(),
                        "longAgo", longAgo))
                .fetchAs(EntityHit.class)
                .mappedBy((types, row) -> hit(row))
                .all());
    }

    /** Those with these ids, by id; those that are not there are left out. */
    public Map<EntityId, EntityHit> named(Collection<EntityId> ids) {
        Map<EntityId, EntityHit> found = new HashMap<>();
        neo4j.query(readNamed)
                .bindAll(Map.of("ids", ids.stream().map(EntityId::value).toList()))
                .fetchAs(EntityHit.class)
                .mappedBy((types, row) -> hit(row))
                .all()
                .forEach(hit -> found.put(hit.id(), hit));
        return found;
    }

    /** The one with this id, without its counts, which may cost more than all else that is asked of it. */
    public EntityHit named(EntityId id) {
        EntityHit found = named(List.of(id)).get(id);
        if (found == null) {
            throw unknown("entity", id.value());
        }
        return found;
    }

    /** The description of one entity as of today. */
    public EntityCard card(EntityId id) {
        return card(id, AsOf.now());
    }

    /** The description of one entity, with its events and articles counted as of these days. */
    public EntityCard card(EntityId id, AsOf asOf) {
        return neo4j.query(readCard)
                .bindAll(Map.of(
                        "id", id.value(),
                        "validAt", asOf.validAt(),
                        "knownAt", asOf.knownAt(),
                        "lookingBack", asOf.knownAt().isBefore(AsOf.now().knownAt())))
                .fetchAs(EntityCard.class)
                .mappedBy((types, row) -> new EntityCard(
                        hit(row),
                        externalIds(row.get("entity")),
                        row.get("events").asLong(),
                        row.get("articles").asLong()))
                .one()
                .orElseThrow(() -> unknown("entity", id.value()));
    }

    private static Map<String, String> externalIds(Value entity) {
        Map<String, String> ids = new TreeMap<>();
        for (String register : List.of("wikidata", "lei", "ticker")) {
            if (!entity.get(register).isNull()) {
                ids.put(register, entity.get(register).asString());
            }
        }
        return ids;
    }

    private static EntityHit hit(Record row) {
        return EntityHit.of(row.get("entity"));
    }
}
