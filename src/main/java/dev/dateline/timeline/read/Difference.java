package dev.dateline.timeline.read;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.Conflict;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.graph.read.ArticleRef;
import dev.dateline.timeline.read.EventDetail.ClaimDetail;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A field on which sources differ, as a page shows it.
 *
 * @param told what is told, the value shown first; each with the articles that tell it
 * @param pinned whether a person chose the value shown
 */
public record Difference(String field, List<Told> told, boolean pinned) {

    /**
     * What some of the articles say; an entity by its name.
     *
     * @param claim one that says so, for those who want its word to be shown
     */
    record Told(Object value, List<ArticleRef> articles, ClaimId claim) {}

    public static List<Difference> of(EventDetail detail) {
        Map<ArticleId, ArticleRef> articles = new HashMap<>();
        Map<EntityId, String> names = new HashMap<>();
        for (ClaimDetail claim : detail.claims()) {
            articles.put(claim.article().id(), claim.article());
            claim.participants()
                    .forEach(part -> names.put(part.entity().id(), part.entity().name()));
        }
        return detail.item().conflicts().stream()
                .map(conflict -> new Difference(
                        conflict.field(),
                        conflict.values().stream()
                                .map(value -> told(value, conflict, detail.claims(), articles, names))
                                .toList(),
                        conflict.pinned() != null))
                .toList();
    }

    private static Told told(
            Conflict.Value said,
            Conflict conflict,
            List<ClaimDetail> claims,
            Map<ArticleId, ArticleRef> articles,
            Map<EntityId, String> names) {
        Object value = said.value() instanceof EntityId id ? names.getOrDefault(id, id.value()) : said.value();
        List<ArticleRef> sources = said.articleIds().stream()
                .map(articles::get)
                .filter(Objects::nonNull)
                .toList();
        return new Told(value, sources, speaker(said, conflict, claims));
    }

    /** A claim of an article that says this, and if there is one, nothing else of the field. */
    private static ClaimId speaker(Conflict.Value said, Conflict conflict, List<ClaimDetail> claims) {
        Set<ArticleId> torn = conflict.values().stream()
                .filter(other -> !other.equals(said))
                .flatMap(other -> other.articleIds().stream())
                .collect(Collectors.toSet());
        return claims.stream()
                .filter(claim -> said.articleIds().contains(claim.article().id()))
                .min(Comparator.comparing(claim -> torn.contains(claim.article().id())))
                .map(ClaimDetail::id)
                .orElseThrow();
    }
}
