package dev.dateline.extraction;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Participant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one article reports.
 *
 * @param entities everything it names, each once, with ids local to the article
 * @param claims what it reports of them, in the order of the evidence
 * @param report how the extraction came about
 */
public record Extraction(ArticleId article, List<Entity> entities, List<Claim> claims, ExtractionReport report) {

    public Extraction {
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
        Set<EntityId> known = entities.stream().map(Entity::id).collect(Collectors.toSet());
        for (Claim claim : claims) {
            for (Participant participant : claim.event().participants()) {
                if (!known.contains(participant.entity())) {
                    throw new IllegalArgumentException("a claim names an entity that is not listed: " + participant);
                }
            }
        }
    }

    /** What an article reports, read without a language model. */
    public Extraction(ArticleId article, List<Entity> entities, List<Claim> claims) {
        this(
                article,
                entities,
                claims,
                ExtractionReport.by(claims.isEmpty() ? "" : claims.getFirst().extractor()));
    }

    /** The same with another report. */
    public Extraction with(ExtractionReport other) {
        return new Extraction(article, entities, claims, other);
    }
}
