package dev.dateline.benchmark;

import dev.dateline.SharedNeo4j;
import dev.dateline.cypher.Queries;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.graph.derive.SeededGraph;
import dev.dateline.resolution.event.EventCluster;
import dev.dateline.resolution.event.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Session;

/** A store that has a made-up world. */
public final class SeededWorld {

    private static final int AT_ONCE = 2000;

    private final SeededGraph graph;

    public SeededWorld(SeededGraph graph) {
        this.graph = graph;
    }

    public void write(Scale scale) {
        List<EventCluster> events = new World(scale).events();
        Map<String, Map<String, Object>> articles = new LinkedHashMap<>();
        Map<String, Map<String, Object>> mentions = new LinkedHashMap<>();
        for (EventCluster event : events) {
            event.reports().forEach(report -> note(report, articles, mentions));
        }
        graph.writeEntities(entities(mentions.values()));
        inBatches("tests/seed-articles", "articles", List.copyOf(articles.values()));
        inBatches("tests/seed-mentions", "mentions", List.copyOf(mentions.values()));
        graph.writeMeanings(mentions.values().stream()
                .map(mention ->
                        Map.of("mention", mention.get("id"), "entity", mention.get("localId"), "because", "name"))
                .toList());
        graph.writeEvents(events);
        SharedNeo4j.replan();
    }

    private static void note(
            Report report, Map<String, Map<String, Object>> articles, Map<String, Map<String, Object>> mentions) {
        String article = report.claim().evidence().article().value();
        LocalDate day = report.publishedAt();
        articles.putIfAbsent(
                article,
                Map.of(
                        "id",
                        article,
                        "outlet",
                        report.source(),
                        "source",
                        report.source(),
                        "title",
                        "News of " + day,
                        "url",
                        "https://news.example/" + article,
                        "publishedAt",
                        day,
                        "knownFrom",
                        day,
                        "text",
                        report.claim().evidence().quote(),
                        "status",
                        "DONE"));
        report.claim().event().participants().forEach(part -> {
            String id = article + "#" + part.entity();
            mentions.putIfAbsent(
                    id,
                    Map.of(
                            "id", id,
                            "articleId", article,
                            "localId", part.entity().value(),
                            "kind", kind(part.entity()),
                            "name", part.entity().value()));
        });
    }

    private static List<Map<String, Object>> entities(Iterable<Map<String, Object>> mentions) {
        Map<String, Integer> counts = new HashMap<>();
        mentions.forEach(mention -> counts.merge((String) mention.get("localId"), 1, Integer::sum));
        List<Map<String, Object>> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        counts.forEach((id, count) -> {
            String kind = kind(new EntityId(id));
            if (seen.add(id)) {
                rows.add(Map.of(
                        "id",
                        id,
                        "label",
                        kind.equals("PERSON") ? "Person" : "Organization",
                        "properties",
                        Map.of(
                                "kind",
                                kind,
                                "name",
                                name(id),
                                "aliases",
                                List.of(),
                                "mentionCount",
                                count,
                                "standsAlone",
                                true)));
            }
        });
        return rows;
    }

    private static String kind(EntityId id) {
        return id.value().startsWith("person-") ? "PERSON" : "ORGANIZATION";
    }

    /** "Oakstone 17": many names begin alike. */
    static String name(String id) {
        return (id.startsWith("person-") ? "Robin Oak" : "Oakstone ") + id.substring(id.indexOf('-') + 1);
    }

    private static void inBatches(String query, String parameter, List<Map<String, Object>> rows) {
        String text = new Queries().get(query);
        try (Session session = SharedNeo4j.driver().session()) {
            for (int start = 0; start < rows.size(); start += AT_ONCE) {
                session.run(text, Map.of(parameter, rows.subList(start, Math.min(rows.size(), start + AT_ONCE))))
                        .consume();
            }
        }
    }
}
