package dev.dateline.graph.store;

import dev.dateline.cypher.Queries;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Runs the named queries of this package, in the transaction that is under way. */
@Component
public class Store {

    private final Neo4jClient neo4j;
    private final Queries queries;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    Store(Neo4jClient neo4j, Queries queries) {
        this.neo4j = neo4j;
        this.queries = queries;
    }

    /** The rows that a query returns. */
    public List<Record> read(String query, Map<String, Object> parameters) {
        Collection<Record> rows = neo4j.query(text(query))
                .bindAll(parameters)
                .fetchAs(Record.class)
                .mappedBy((types, row) -> row)
                .all();
        return List.copyOf(rows);
    }

    public void write(String query, Map<String, Object> parameters) {
        neo4j.query(text(query)).bindAll(parameters).run();
    }

    /** Writes rows, if there are any. */
    public void write(String query, String parameter, Collection<?> rows) {
        if (!rows.isEmpty()) {
            write(query, Map.of(parameter, rows));
        }
    }

    private String text(String query) {
        return texts.computeIfAbsent(query, name -> queries.get("graph/" + name));
    }
}
