package dev.dateline.extraction.offline.event.claim;

import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Participant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The entities that an extraction lists: those that take part in an event, and of the others those that the article says
 * something about. Ids follow the order of the text, whatever the order in which entities were found.
 */
public final class ListedEntities {

    private ListedEntities() {}

    public static Extraction of(AnnotatedArticle article, List<Claim> claims) {
        Set<EntityId> players = claims.stream()
                .flatMap(claim -> claim.event().participants().stream())
                .map(Participant::entity)
                .collect(Collectors.toSet());
        Map<EntityId, EntityId> ids = new HashMap<>();
        List<Entity> entities = new ArrayList<>();
        for (Entity entity : article.entities(players)) {
            EntityId id = new EntityId("e" + (entities.size() + 1));
            ids.put(entity.id(), id);
            entities.add(new Entity(id, entity.kind(), entity.subkind(), entity.name(), entity.aliases()));
        }
        return new Extraction(
                article.source().id(),
                entities,
                claims.stream().map(claim -> renumbered(claim, ids)).toList());
    }

    private static Claim renumbered(Claim claim, Map<EntityId, EntityId> ids) {
        return new Claim(
                claim.event().withEntities(id -> Objects.requireNonNull(ids.get(id))),
                claim.status(),
                claim.when(),
                claim.attributedTo(),
                claim.confidence(),
                claim.extractor(),
                claim.evidence());
    }
}
