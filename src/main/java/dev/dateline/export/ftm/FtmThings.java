package dev.dateline.export.ftm;

import dev.dateline.entities.EntityHit;
import dev.dateline.export.format.Excerpt;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.fact.relation.RelationType;
import dev.dateline.relationships.network.Neighbourhood.Tie;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People, organizations, products and places as things of FollowTheMoney. */
final class FtmThings {

    private static final Set<RelationType> OF_OWNERS =
            EnumSet.of(RelationType.INVESTED_IN, RelationType.LED_ROUND_OF, RelationType.ACQUIRED, RelationType.SOLD);

    private final Excerpt excerpt;
    private final Map<EntityId, String> schemas = new HashMap<>();

    FtmThings(Excerpt excerpt) {
        this.excerpt = excerpt;
        Set<EntityId> owned = excerpt.graph().edges().stream()
                .filter(tie -> OF_OWNERS.contains(tie.type()))
                .map(Tie::to)
                .collect(Collectors.toSet());
        excerpt.everybody().forEach(entity -> schemas.put(entity.id(), schema(entity, owned)));
    }

    /** What can be owned is a company there, also where no report says that it is one. */
    private static String schema(EntityHit entity, Set<EntityId> owned) {
        return switch (entity.kind()) {
            case PERSON -> "Person";
            case PRODUCT -> "Asset";
            case PLACE -> "Address";
            case ORGANIZATION -> isCompany(entity) || owned.contains(entity.id()) ? "Company" : "Organization";
        };
    }

    private static boolean isCompany(EntityHit entity) {
        return entity.subkind() == Subkind.COMPANY || entity.subkind() == Subkind.INVESTOR;
    }

    Stream<FtmEntity> all() {
        return excerpt.everybody().stream().map(this::thing);
    }

    private FtmEntity thing(EntityHit entity) {
        FtmEntity thing = FtmEntity.of(schema(entity.id()), entity.id().value())
                .with("name", entity.name())
                .withAll("alias", entity.aliases());
        if (excerpt.addresses().lead()) {
            thing.with("sourceUrl", excerpt.addresses().of(entity.id()));
        }
        return entity.kind() == EntityKind.PLACE ? thing.with("full", entity.name()) : thing;
    }

    String schema(EntityId entity) {
        return schemas.getOrDefault(entity, "Organization");
    }

    /** A person or an organization, who can own something and take part in something. */
    boolean isLegal(EntityId entity) {
        return isOrganization(entity) || schema(entity).equals("Person");
    }

    boolean isOrganization(EntityId entity) {
        return schema(entity).equals("Company") || schema(entity).equals("Organization");
    }

    boolean canBeOwned(EntityId entity) {
        return schema(entity).equals("Company") || schema(entity).equals("Asset");
    }
}
