package dev.dateline.graph.source;

import dev.dateline.cypher.Migrations;
import dev.dateline.cypher.Queries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sources that are polled for articles, as those see them who manage them. */
@Component
public class NewsSources {

    /** What became of a source that somebody added; not created where its address was there already. */
    public record Addition(NewsSource source, boolean created) {}

    private final Neo4jClient neo4j;
    private final String add;
    private final String list;
    private final String find;
    private final String change;
    private final String ask;
    private final String delete;
    private final String count;

    NewsSources(Neo4jClient neo4j, Queries queries, Migrations migrated) {
        this.neo4j = neo4j;
        add = queries.get("graph/add-news-source");
        list = queries.get("graph/list-news-sources");
        find = queries.get("graph/find-news-source");
        change = queries.get("graph/change-news-source");
        ask = queries.get("graph/ask-for-poll");
        delete = queries.get("graph/delete-news-source");
        count = queries.get("graph/count-news-sources");
    }

    /** Adds a source, which is polled at once unless it is paused. One that is there already stays as it is. */
    public Addition add(NewSource added) {
        return neo4j.query(add)
                .bindAll(Map.of("id", added.id(), "properties", added.properties()))
                .fetchAs(Addition.class)
                .mappedBy((types, row) -> new Addition(
                        NewsSource.read(row.get("source")), row.get("created").asBoolean()))
                .one()
                .orElseThrow();
    }

    /** Sources by their addresses, beginning behind one. */
    @Transactional(readOnly = true, timeoutString = "${dateline.read-seconds:30}")
    public List<NewsSource> after(String address, int limit) {
        return List.copyOf(neo4j.query(list)
                .bindAll(Map.of("after", address, "limit", limit))
                .fetchAs(NewsSource.class)
                .mappedBy((types, row) -> NewsSource.read(row.get("source")))
                .all());
    }

    @Transactional(readOnly = true, timeoutString = "${dateline.read-seconds:30}")
    public Optional<NewsSource> find(String id) {
        return source(find, Map.of("id", id));
    }

    /**
     * Changes how a source is polled; one that is no longer paused is polled when it is due, and at once where nobody has
     * said when.
     *
     * @return the source as it is then; nothing if there is no such source
     */
    public Optional<NewsSource> change(String id, @Nullable String outlet, int everyMinutes, boolean paused) {
        Map<String, @Nullable Object> changed = new HashMap<>();
        changed.put("outlet", outlet);
        changed.put("everyMinutes", everyMinutes);
        changed.put("paused", paused);
        return source(change, Map.of("id", id, "changed", changed));
    }

    /** Has a source polled as soon as somebody can, once even where it is paused. */
    public Optional<NewsSource> askForPoll(String id) {
        return source(ask, Map.of("id", id));
    }

    /** Removes a source; its articles stay. */
    public boolean delete(String id) {
        return number(delete, Map.of("id", id)) > 0;
    }

    @Transactional(readOnly = true, timeoutString = "${dateline.read-seconds:30}")
    public int count() {
        return number(count, Map.of());
    }

    private Optional<NewsSource> source(String query, Map<String, Object> parameters) {
        return neo4j.query(query)
                .bindAll(parameters)
                .fetchAs(NewsSource.class)
                .mappedBy((types, row) -> NewsSource.read(row.get("source")))
                .one();
    }

    private int number(String query, Map<String, Object> parameters) {
        return neo4j.query(query)
                .bindAll(parameters)
                .fetchAs(Integer.class)
                .mappedBy((types, row) -> row.get("sources").asInt())
                .one()
                .orElse(0);
    }
}
