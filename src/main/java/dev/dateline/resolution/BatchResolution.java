package dev.dateline.resolution;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.resolution.entity.EntityCluster;
import dev.dateline.resolution.entity.EntityClusters;
import dev.dateline.resolution.entity.Mention;
import dev.dateline.resolution.event.EventCluster;
import dev.dateline.resolution.event.EventClusters;
import dev.dateline.resolution.event.Report;
import dev.dateline.resolution.name.ClaimIds;
import dev.dateline.resolution.name.MentionId;
import dev.dateline.resolution.name.Names;
import dev.dateline.resolution.source.MinHashSignature;
import dev.dateline.resolution.source.Reprints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Articles resolved together, without a store: what the graph makes of them, whatever the order in which they come.
 */
public final class BatchResolution {

    private record Told(Article article, Extraction extraction) {}

    private final LocalDate today;
    private final List<Told> told = new ArrayList<>();

    /** @param today the day from which articles without a day of publication count as known */
    public BatchResolution(LocalDate today) {
        this.today = today;
    }

    public void add(Article article, Extraction extraction) {
        told.add(new Told(article, extraction));
    }

    /** Who and what is meant, organizations before the people beside them. */
    public List<EntityCluster> entities() {
        List<Mention> persons = new ArrayList<>();
        List<Mention> others = new ArrayList<>();
        for (Told one : told) {
            one.extraction().entities().forEach(entity -> {
                Mention mention = Mention.of(one.article().id(), entity);
                (mention.kind() == EntityKind.PERSON ? persons : others).add(mention);
            });
        }
        List<EntityCluster> clusters = new ArrayList<>(EntityClusters.of(others));
        Map<MentionId, Set<EntityId>> beside = beside(byMention(clusters));
        clusters.addAll(EntityClusters.of(persons.stream()
                .map(person -> person.beside(beside.getOrDefault(person.id(), Set.of())))
                .toList()));
        return clusters;
    }

    private static Map<MentionId, EntityId> byMention(List<EntityCluster> clusters) {
        Map<MentionId, EntityId> entities = new TreeMap<>();
        clusters.forEach(cluster -> cluster.members()
                .keySet()
                .forEach(mention -> entities.put(mention, cluster.entity().id())));
        return entities;
    }

    private Map<MentionId, Set<EntityId>> beside(Map<MentionId, EntityId> entities) {
        Map<MentionId, Set<EntityId>> beside = new TreeMap<>();
        for (Told one : told) {
            for (Claim claim : one.extraction().claims()) {
                Set<EntityId> organizations = new HashSet<>();
                List<MentionId> named = claim.event().participants().stream()
                        .map(Participant::entity)
                        .map(local -> MentionId.of(one.article().id(), local))
                        .toList();
                named.stream()
                        .map(entities::get)
                        .filter(entity -> entity != null && Names.isOf(EntityKind.ORGANIZATION, entity))
                        .forEach(organizations::add);
                named.forEach(mention ->
                        beside.computeIfAbsent(mention, none -> new HashSet<>()).addAll(organizations));
            }
        }
        return beside;
    }

    /** Which events are reported. */
    public List<EventCluster> events() {
        Map<MentionId, EntityId> entities = byMention(entities());
        Map<ArticleId, String> sources = sources();
        Map<ClaimId, Report> reports = new TreeMap<>();
        for (Told one : told) {
            for (Claim claim : one.extraction().claims()) {
                Report report = report(one.article(), claim, entities, sources);
                reports.putIfAbsent(report.id(), report);
            }
        }
        return EventClusters.of(reports.values());
    }

    private Map<ArticleId, String> sources() {
        List<Reprints.Copy> copies = new ArrayList<>();
        for (Told one : told) {
            MinHashSignature sketch = MinHashSignature.of(one.article().text());
            if (sketch != null) {
                copies.add(new Reprints.Copy(
                        one.article().id(), ownSource(one.article()), knownFrom(one.article()), sketch));
            }
        }
        return Reprints.sources(copies);
    }

    private static String ownSource(Article article) {
        return Objects.requireNonNullElse(article.outlet(), article.id().value());
    }

    private LocalDate knownFrom(Article article) {
        return Objects.requireNonNullElse(article.publishedAt(), today);
    }

    private Report report(
            Article article, Claim claim, Map<MentionId, EntityId> entities, Map<ArticleId, String> sources) {
        Claim canonical = new Claim(
                claim.event()
                        .withEntities(local -> Objects.requireNonNull(entities.get(MentionId.of(article.id(), local)))),
                claim.status(),
                claim.when(),
                claim.attributedTo(),
                claim.confidence(),
                claim.extractor(),
                claim.evidence());
        return new Report(
                ClaimIds.of(claim),
                canonical,
                sources.getOrDefault(article.id(), ownSource(article)),
                knownFrom(article));
    }
}
