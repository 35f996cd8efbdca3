package dev.dateline.relationships.relation;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.relation.RelationType;
import dev.dateline.fact.value.Status;
import dev.dateline.question.Cursor;
import dev.dateline.relationships.relation.Relationship.Direction;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place among the relationships of an entity: by type, then by the day of the first event, then by name. No two of them have
 * the same.
 */
record RelationshipPlace(
        RelationType type, LocalDate day, String name, EntityId other, Direction direction, Status status)
        implements Comparable<RelationshipPlace> {

    private static final int PARTS = 6;

    private static final Comparator<RelationshipPlace> ORDER = Comparator.comparing(RelationshipPlace::type)
            .thenComparing(RelationshipPlace::day)
            .thenComparing(RelationshipPlace::name)
            .thenComparing(RelationshipPlace::other)
            .thenComparing(RelationshipPlace::direction)
            .thenComparing(RelationshipPlace::status);

    static RelationshipPlace of(Relationship relationship) {
        return new RelationshipPlace(
                relationship.type(),
                relationship.first().sortDay(),
                relationship.entity().name(),
                relationship.entity().id(),
                relationship.direction(),
                relationship.status());
    }

    /** Where the page before this one ended; null for the first page. */
    static @Nullable RelationshipPlace read(RelationshipQuery query, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> key = Cursor.read(query.identity(), PARTS, cursor);
        return new RelationshipPlace(
                RelationType.valueOf(key.get(0)),
                LocalDate.parse(key.get(1)),
                key.get(2),
                new EntityId(key.get(3)),
                Direction.valueOf(key.get(4)),
                Status.valueOf(key.get(5)));
    }

    String cursor(RelationshipQuery query) {
        return Cursor.write(
                query.identity(),
                List.of(type.name(), day.toString(), name, other.value(), direction.name(), status.name()));
    }

    /** The same place as far as it is stored with a bond: without what follows from the name. */
    String stored() {
        return type.rank() + " " + day;
    }

    @Override
    public int compareTo(RelationshipPlace other) {
        return ORDER.compare(this, other);
    }
}
