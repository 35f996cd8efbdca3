package dev.dateline.relationships.relation;

import dev.dateline.cypher.Queries;
import dev.dateline.fact.relation.RelationType;
import dev.dateline.question.TimedRead;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Relationships as they are stored, a page in the order of an index. The index has no names, so of those that have their type
 * and first day with the first or the last of the page all are looked at.
 */
@TimedRead
class StoredBonds {

    /** Before and behind all places, of which each begins with two digits. */
    private static final String FIRST = "";

    private static final String END = "~";

    private final Neo4jClient neo4j;
    private final String findEndOfPage;
    private final String readBonds;
    private final String readSupports;

    StoredBonds(Neo4jClient neo4j, Queries queries) {
        this.neo4j = neo4j;
        findEndOfPage = queries.get("relationships/find-end-of-page");
        readBonds = queries.get("relationships/read-bonds");
        readSupports = queries.get("relationships/read-supports");
    }

    /** So many of the relationships asked for, behind a place. */
    List<Relationship> behind(@Nullable RelationshipPlace start, RelationshipQuery query, int most) {
        List<StoredBond> found = new ArrayList<>();
        if (query.types().isEmpty()) {
            found.addAll(between(FIRST, END, start, query, most));
        }
        for (RelationType type : query.types().stream().sorted().toList()) {
            if (found.size() < most && (start == null || type.compareTo(start.type()) >= 0)) {
                found.addAll(between(type.rank(), type.rank() + END, start, query, most - found.size()));
            }
        }
        return supported(found.subList(0, Math.min(found.size(), most)), query);
    }

    private List<StoredBond> between(
            String first, String end, @Nullable RelationshipPlace start, RelationshipQuery query, int most) {
        String from = start == null || start.stored().compareTo(first) < 0 ? first : start.stored();
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "entity", query.entity().value(),
                "statuses", query.statuses().stream().map(Enum::name).toList(),
                "validAt", query.asOf().validAt(),
                "after", from,
                "end", end,
                "first", from,
                "limit", most));
        String last = run(findEndOfPage, parameters).stream()
                .map(row -> row.get("place").asString())
                .findFirst()
                .orElse(end);
        parameters.put("last", last);
        return run(readBonds, parameters).stream()
                .map(StoredBond::of)
                .filter(bond -> start == null || bond.place().compareTo(start) > 0)
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .toList();
    }

    private List<Relationship> supported(List<StoredBond> bonds, RelationshipQuery query) {
        Map<String, Record> supports = new HashMap<>();
        run(
                        readSupports,
                        Map.of(
                                "bonds", bonds.stream().map(StoredBond::key).toList(),
                                "validAt", query.asOf().validAt()))
                .forEach(row -> supports.put(row.get("key").asString(), row));
        return bonds.stream()
                .map(bond -> bond.supportedBy(Objects.requireNonNull(supports.get(bond.key()))))
                .toList();
    }

    private Collection<Record> run(String query, Map<String, Object> parameters) {
        return neo4j.query(query)
                .bindAll(parameters)
                .fetchAs(Record.class)
                .mappedBy((types, row) -> row)
                .all();
    }
}
