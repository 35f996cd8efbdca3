package dev.dateline.timeline;

import dev.dateline.fact.ArticleId;
import dev.dateline.fact.Conflict;
import dev.dateline.fact.EntityId;
import dev.dateline.graph.ArticleRef;
import dev.dateline.timeline.EventDetail.ClaimDetail;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A field on which sources differ, as a page shows it.
 *
 * @param told what is told, the value shown first; each with the articles that tell it
 * @param pinned whether a person chose the value shown
 */
record Difference(String field, List<Told> told, boolean pinned) {

    /** What some of the articles say; an entity by its name. */
    record Told(Object value, List<ArticleRef> articles) {}

    static List<Difference> of(EventDetail detail) {
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
                                .map(value -> told(value, articles, names))
                                .toList(),
                        conflict.pinned() != null))
                .toList();
    }

    private static Told told(Conflict.Value said, Map<ArticleId, ArticleRef> articles, Map<EntityId, String> names) {
        Object value = said.value() instanceof EntityId id ? names.getOrDefault(id, id.value()) : said.value();
        List<ArticleRef> sources = said.articleIds().stream()
                .map(articles::get)
                .filter(Objects::nonNull)
                .toList();
        return new Told(value, sources);
    }
}
