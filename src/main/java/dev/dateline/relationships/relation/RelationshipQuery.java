package dev.dateline.relationships.relation;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.relation.RelationType;
import dev.dateline.fact.value.Status;
import dev.dateline.question.AsOf;
import java.util.Set;

/**
 * Which relationships are wanted. An empty set of types asks for all.
 *
 * @param statuses of the events on which they rest
 */
public record RelationshipQuery(EntityId entity, Set<RelationType> types, Set<Status> statuses, AsOf asOf, int limit) {

    /** What is a fact for those who say so; a plan, a denial or a withdrawal makes nobody a partner. */
    public static final Set<Status> ASSERTED = Set.of(Status.HAPPENED, Status.ALLEGED);

    public RelationshipQuery {
        types = Set.copyOf(types);
        statuses = statuses.isEmpty() ? ASSERTED : Set.copyOf(statuses);
    }

    /** All that is known now. */
    public static RelationshipQuery of(EntityId entity, int limit) {
        return new RelationshipQuery(entity, Set.of(), Set.of(), AsOf.now(), limit);
    }

    String identity() {
        return "relationships " + entity + " " + types.stream().sorted().toList() + " "
                + statuses.stream().sorted().toList();
    }
}
