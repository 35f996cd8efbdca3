package dev.dateline.relationships.relation;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.relation.RelationType;
import dev.dateline.fact.value.Status;
import dev.dateline.graph.read.EventReader;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.relationships.relation.Relationship.Direction;
import java.time.LocalDate;
import java.util.Objects;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** A bond of an entity with another, as it is stored, without its events. */
record StoredBond(String key, RelationshipPlace place, NamedEntity other) {

    /** The bond of a row of {@code read-bonds}. */
    static StoredBond of(Record row) {
        Value bond = row.get("bond");
        Value other = row.get("other");
        NamedEntity named = new NamedEntity(
                new EntityId(other.get("id").asString()),
                other.get("name").asString(),
                EntityKind.valueOf(other.get("kind").asString()));
        RelationType type = RelationType.valueOf(bond.get("type").asString());
        Direction direction =
                type.isMutual() ? Direction.BOTH : row.get("isFrom").asBoolean() ? Direction.OUT : Direction.IN;
        String place = bond.get("place").asString();
        return new StoredBond(
                bond.get("key").asString(),
                new RelationshipPlace(
                        type,
                        LocalDate.parse(place.substring(place.indexOf(' ') + 1)),
                        named.name(),
                        named.id(),
                        direction,
                        Status.valueOf(bond.get("status").asString())),
                named);
    }

    /** The relationship, with the events that this row of {@code read-supports} has. */
    Relationship supportedBy(Record row) {
        return new Relationship(
                place.type(),
                place.direction(),
                other,
                place.status(),
                Objects.requireNonNull(EventReader.when(row.get("first"))),
                Objects.requireNonNull(EventReader.when(row.get("last"))),
                row.get("ids").asList(id -> new EventId(id.asString())));
    }
}
