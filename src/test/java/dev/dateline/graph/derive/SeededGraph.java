package dev.dateline.graph.derive;

import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.graph.read.FlatWhen;
import dev.dateline.graph.store.FlatDetails;
import dev.dateline.graph.store.Store;
import dev.dateline.resolution.event.EventCluster;
import dev.dateline.resolution.event.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes events that a benchmark makes up by the queries, and with the properties, by which the application writes those
 * that it derives.
 */
@Component
public class SeededGraph {

    private static final int AT_ONCE = 1000;
    private static final int ORGANIZATIONS_AT_ONCE = 100;
    private static final Set<EventKind> OF_POSTS =
            Set.of(EventKind.FOUNDING, EventKind.APPOINTMENT, EventKind.DEPARTURE, EventKind.POSITION);

    private final Store store;
    private final Bonds bonds;
    private final HeldPosts posts;

    SeededGraph(Store store, Bonds bonds, HeldPosts posts) {
        this.store = store;
        this.bonds = bonds;
        this.posts = posts;
    }

    /** Writes entities, each as {@code id}, {@code label} and {@code properties}. */
    public void writeEntities(List<Map<String, Object>> rows) {
        inBatches("write-entities", "entities", rows);
    }

    /** Lets mentions that are there mean entities, each as {@code mention}, {@code entity} and {@code because}. */
    public void writeMeanings(List<Map<String, Object>> rows) {
        inBatches("move-mentions", "moves", rows);
    }

    /** Writes events with their claims, whose articles and mentions are there; then who held which post. */
    public void writeEvents(List<EventCluster> clusters) {
        inBatches(
                "write-claims",
                "claims",
                clusters.stream()
                        .flatMap(cluster -> cluster.reports().stream())
                        .map(SeededGraph::claim)
                        .toList());
        List<Map<String, Object>> events =
                clusters.stream().map(EventProperties::row).toList();
        inBatches("write-events", "events", events);
        batches(events, AT_ONCE).forEach(bonds::write);
        Set<String> organizations = new TreeSet<>(clusters.stream()
                .flatMap(cluster -> cluster.reports().stream())
                .map(report -> report.claim().event())
                .filter(event -> OF_POSTS.contains(event.kind()))
                .flatMap(event -> event.participants().stream())
                .map(part -> part.entity().value())
                .filter(id -> id.startsWith("organization-"))
                .toList());
        for (List<String> some : batches(List.copyOf(organizations), ORGANIZATIONS_AT_ONCE)) {
            posts.resolve(Set.copyOf(some));
        }
    }

    private void inBatches(String query, String parameter, List<Map<String, Object>> rows) {
        batches(rows, AT_ONCE).forEach(some -> store.write(query, parameter, some));
    }

    private static <T> List<List<T>> batches(List<T> all, int size) {
        List<List<T>> batches = new ArrayList<>();
        for (int start = 0; start < all.size(); start += size) {
            batches.add(all.subList(start, Math.min(all.size(), start + size)));
        }
        return batches;
    }

    /** A claim of an article whose mentions are called as the entities that they mean. */
    private static Map<String, Object> claim(Report report) {
        Claim claim = report.claim();
        Map<String, @Nullable Object> properties =
                new HashMap<>(FlatDetails.write(claim.event().details()));
        properties.putAll(FlatWhen.write(claim.when()));
        properties.put("kind", claim.event().kind().name());
        properties.put("status", claim.status().name());
        properties.put("confidence", claim.confidence());
        properties.put("extractor", claim.extractor());
        properties.put("quote", claim.evidence().quote());
        properties.put("start", claim.evidence().start());
        properties.put("end", claim.evidence().end());
        properties.put("attributedTo", claim.attributedTo());
        properties.put("support", List.of());
        String article = claim.evidence().article().value();
        return Map.of(
                "id",
                report.id().value(),
                "label",
                "Claim",
                "articleId",
                article,
                "properties",
                properties,
                "names",
                names(article, claim.event().participants()));
    }

    private static List<Map<String, Object>> names(String article, Collection<Participant> participants) {
        List<Map<String, Object>> names = new ArrayList<>();
        for (Participant part : participants) {
            names.add(Map.of(
                    "mention", article + "#" + part.entity(),
                    "role", part.role().name(),
                    "position", names.size()));
        }
        return names;
    }
}
