package dev.dateline.extraction;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The extractions of one article, by parts or by several extractors, with the entities of all under common ids. */
public final class ExtractionUnion {

    private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    private ExtractionUnion() {}

    /**
     * All entities, those of one kind that share a name as one, and all claims with those. Which claims report one event
     * is not decided here.
     */
    public static Extraction of(ArticleId article, List<Extraction> parts, ExtractionReport report) {
        if (parts.size() == 1) {
            return parts.getFirst().with(report);
        }
        ExtractionUnion union = new ExtractionUnion();
        parts.forEach(union::add);
        return new Extraction(article, List.copyOf(union.entities.values()), union.claims, report);
    }

    private void add(Extraction part) {
        List<EntityId> before = List.copyOf(entities.keySet());
        Map<EntityId, EntityId> renamed = new LinkedHashMap<>();
        for (Entity entity : part.entities()) {
            renamed.put(entity.id(), add(entity, before).id());
        }
        for (Claim claim : part.claims()) {
            claims.add(new Claim(
                    claim.event().withEntities(id -> Objects.requireNonNull(renamed.get(id))),
                    claim.status(),
                    claim.when(),
                    claim.attributedTo(),
                    claim.confidence(),
                    claim.extractor(),
                    claim.evidence(),
                    claim.support()));
        }
    }

    /** @param before the entities of the other parts: within a part, those that share a name are told apart already */
    private Entity add(Entity entity, List<EntityId> before) {
        Entity known = before.stream()
                .map(entities::get)
                .filter(Objects::nonNull)
                .filter(other -> other.kind() == entity.kind() && shareName(other, entity))
                .findFirst()
                .orElse(null);
        Entity joined = known == null
                ? new Entity(unused(entity.id()), entity.kind(), entity.subkind(), entity.name(), entity.aliases())
                : joined(known, entity);
        entities.put(joined.id(), joined);
        return joined;
    }

    private EntityId unused(EntityId id) {
        EntityId free = id;
        for (int same = 2; entities.containsKey(free); same++) {
            free = new EntityId(id.value() + "-" + same);
        }
        return free;
    }

    private static Entity joined(Entity known, Entity other) {
        boolean fuller = other.name().length() > known.name().length();
        return new Entity(
                known.id(),
                known.kind(),
                known.subkind() == null ? other.subkind() : known.subkind(),
                fuller ? other.name() : known.name(),
                Stream.concat(names(known), names(other)).toList());
    }

    private static boolean shareName(Entity one, Entity other) {
        List<String> names = names(one).map(ExtractionUnion::key).toList();
        return names(other).map(ExtractionUnion::key).anyMatch(names::contains);
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
