package dev.dateline.graph.derive;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.FieldCheck.Outcome;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.Participant;
import dev.dateline.graph.article.StoredReport;
import dev.dateline.graph.read.EventReader;
import dev.dateline.graph.read.FlatWhen;
import dev.dateline.graph.read.StoredFacts;
import dev.dateline.graph.store.FlatDetails;
import dev.dateline.graph.store.Store;
import dev.dateline.resolution.curation.CuratedClaim;
import dev.dateline.resolution.event.Blocks;
import dev.dateline.resolution.event.EventBlock;
import dev.dateline.resolution.event.EventCluster;
import dev.dateline.resolution.event.Report;
import dev.dateline.resolution.event.Resolved;
import dev.dateline.resolution.name.MentionId;
import dev.dateline.resolution.name.StoredKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Writes what articles claim, and the events that the claims report. */
@Component
class Claims {

    private final Store store;
    private final Bonds bonds;
    private final Doubts doubts;

    Claims(Store store, Bonds bonds, Doubts doubts) {
        this.store = store;
        this.bonds = bonds;
        this.doubts = doubts;
    }

    /**
     * Writes what an article claims.
     *
     * @param pins the fields that persons pinned to what some of the claims say
     */
    void write(ArticleId article, Collection<CuratedClaim> claims, Map<ClaimId, List<String>> pins) {
        store.write(
                "write-claims",
                "claims",
                claims.stream()
                        .map(curated -> row(article, curated, pins.getOrDefault(curated.id(), List.of())))
                        .toList());
    }

    private static Map<String, Object> row(ArticleId article, CuratedClaim curated, List<String> pins) {
        List<Map<String, Object>> names = new ArrayList<>();
        for (Participant participant : curated.claim().event().participants()) {
            EntityId entity = participant.entity();
            names.add(Map.of(
                    "mention", MentionId.of(article, entity).value(),
                    "role", participant.role().name(),
                    "position", names.size()));
        }
        return Map.of(
                "id", curated.id().value(),
                "label", curated.standing() ? "Claim" : "SetAside",
                "articleId", article.value(),
                "properties", properties(curated, pins),
                "names", names);
    }

    private static Map<String, @Nullable Object> properties(CuratedClaim curated, List<String> pins) {
        Map<String, @Nullable Object> properties = properties(curated.claim());
        properties.put("judgedBy", curated.judgedBy());
        properties.put("byPerson", curated.byPerson() ? true : null);
        properties.put("pins", pins.isEmpty() ? null : pins);
        boolean disputed = curated.claim().support().stream().anyMatch(check -> check.outcome() == Outcome.DISPUTED);
        properties.put("disputed", (disputed && curated.judgedBy() == null) ? true : null); // null is not indexed
        return properties;
    }

    private static Map<String, @Nullable Object> properties(Claim claim) {
        Map<String, @Nullable Object> properties =
                new HashMap<>(FlatDetails.write(claim.event().details()));
        properties.put("kind", claim.event().kind().name());
        properties.put("status", claim.status().name());
        properties.put("confidence", claim.confidence());
        properties.put("extractor", claim.extractor());
        properties.put("quote", claim.evidence().quote());
        properties.put("start", claim.evidence().start());
        properties.put("end", claim.evidence().end());
        properties.put("attributedTo", claim.attributedTo());
        properties.put("support", StoredReport.write(claim.support()));
        properties.putAll(FlatWhen.write(claim.when()));
        return properties;
    }

    /**
     * Derives again the events reported in these blocks and by these claims, whose participants have changed.
     *
     * @param thinned events of which a claim is gone
     * @return the events that came, went or changed
     */
    Set<String> resolve(Set<EventBlock> blocks, Set<String> changed, Set<String> thinned) {
        Set<EventBlock> concerned = new TreeSet<>(blocks);
        concerned.addAll(moveToBlocks(changed));
        if (concerned.isEmpty()) {
            return Set.of();
        }
        StoredFacts known = new StoredFacts(store);
        Resolved resolved = known.eventsAround(concerned);
        List<EventCluster> clusters = resolved.clusters();
        Map<EventId, Set<ClaimId>> before = byEvent(known.told());
        List<Map<String, Object>> rows = new ArrayList<>();
        Set<String> touched = new TreeSet<>();
        for (EventCluster cluster : clusters) {
            Set<ClaimId> claims = cluster.reports().stream().map(Report::id).collect(Collectors.toSet());
            boolean same = !thinned.contains(cluster.id().value())
                    && claims.equals(before.get(cluster.id()))
                    && cluster.because().equals(known.joinedBecause().get(cluster.id()))
                    && claims.stream().noneMatch(claim -> changed.contains(claim.value()));
            if (!same) {
                rows.add(EventProperties.row(cluster));
                touched.add(cluster.id().value());
                claims.stream()
                        .map(known.told()::get)
                        .filter(event -> event != null)
                        .forEach(event -> touched.add(event.value()));
            }
        }
        store.write("write-events", "events", rows);
        bonds.write(rows);
        Set<String> all = new TreeSet<>(touched);
        clusters.forEach(cluster -> all.add(cluster.id().value()));
        known.told().values().forEach(event -> all.add(event.value()));
        doubts.renewEvents(all, resolved.doubts());
        return touched;
    }

    private static Map<EventId, Set<ClaimId>> byEvent(Map<ClaimId, EventId> told) {
        Map<EventId, Set<ClaimId>> byEvent = new HashMap<>();
        told.forEach((claim, event) ->
                byEvent.computeIfAbsent(event, none -> new HashSet<>()).add(claim));
        return byEvent;
    }

    /** Returns the blocks that these claims left, and those that they are in now. */
    Set<EventBlock> moveToBlocks(Set<String> claims) {
        Set<EventBlock> concerned = new TreeSet<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        if (!claims.isEmpty()) {
            for (Record row : store.read("read-claims", Map.of("claims", List.copyOf(claims)))) {
                Value claim = row.get("claim");
                Set<EventBlock> blocks =
                        Blocks.of(EventReader.report(claim).claim().event());
                concerned.addAll(blocks);
                concerned.addAll(claim.get("blocks").asList(block -> EventBlock.of(block.asString())));
                rows.add(Map.of("claim", claim.get("id").asString(), "blocks", StoredKey.texts(blocks)));
            }
        }
        store.write("write-blocks", "claims", rows);
        dropEmpty(concerned);
        return concerned;
    }

    void dropEmpty(Set<EventBlock> blocks) {
        store.write("drop-blocks", "blocks", StoredKey.texts(blocks));
    }

    void dropUntold(Set<String> events) {
        if (!events.isEmpty()) {
            bonds.settle(store.read("drop-events", Map.of("events", List.copyOf(events))));
        }
    }
}
