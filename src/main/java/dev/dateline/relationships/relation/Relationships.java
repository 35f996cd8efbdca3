package dev.dateline.relationships.relation;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.relation.Edge;
import dev.dateline.fact.relation.Edges;
import dev.dateline.fact.relation.RelationType;
import dev.dateline.fact.value.Certainty;
import dev.dateline.fact.value.Status;
import dev.dateline.graph.read.BondedEntities;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.question.Part;
import dev.dateline.question.TimedRead;
import dev.dateline.relationships.relation.Relationship.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an entity stands to others, derived from the events in which both take part. */
@TimedRead
public class Relationships {

    private record Bond(RelationType type, Direction direction, EntityId other, Status status) {}

    private static final Comparator<Relationship> ORDER = Comparator.comparing(RelationshipPlace::of);

    private final BondedEntities bonded;
    private final StoredBonds stored;
    private final KnownEvents events;

    Relationships(BondedEntities bonded, StoredBonds stored, KnownEvents events) {
        this.bonded = bonded;
        this.stored = stored;
        this.events = events;
    }

    /** The relationships of an entity, by type and then by date. */
    public List<Relationship> of(RelationshipQuery query) {
        return page(query, null).items();
    }

    /** A page of them, from where a cursor says on. */
    public Part<Relationship> page(RelationshipQuery query, @Nullable String cursor) {
        RelationshipPlace start = RelationshipPlace.read(query, cursor);
        List<Relationship> found = behind(start, query, query.limit() + 1);
        if (found.size() <= query.limit()) {
            return new Part<>(found, null);
        }
        List<Relationship> shown = found.subList(0, query.limit());
        return new Part<>(shown, RelationshipPlace.of(shown.getLast()).cursor(query));
    }

    /** As of today they are stored; as of another day they are worked out from the events. */
    private List<Relationship> behind(@Nullable RelationshipPlace start, RelationshipQuery query, int most) {
        if (bonded.have(query.entity(), query.asOf().validAt(), query.asOf().knownAt(), List.of())) {
            return stored.behind(start, query, most);
        }
        return workedOut(query).stream()
                .filter(each -> start == null || RelationshipPlace.of(each).compareTo(start) > 0)
                .limit(most)
                .toList();
    }

    private List<Relationship> workedOut(RelationshipQuery query) {
        Map<Bond, List<ShownEvent>> bonds = new LinkedHashMap<>();
        for (ShownEvent shown :
                events.of(query.entity(), List.of(), query.asOf().knownAt())) {
            if (query.statuses().contains(shown.status())
                    && shown.when().within(null, query.asOf().validAt()) != Certainty.NO) {
                Edges.of(shown.event()).forEach(edge -> note(edge, shown, query, bonds));
            }
        }
        return bonds.entrySet().stream()
                .map(bond -> relationship(bond.getKey(), bond.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private static void note(Edge edge, ShownEvent shown, RelationshipQuery query, Map<Bond, List<ShownEvent>> bonds) {
        boolean out = edge.from().equals(query.entity());
        if ((!out && !edge.to().equals(query.entity()))
                || (!query.types().isEmpty() && !query.types().contains(edge.type()))) {
            return;
        }
        Direction direction = edge.type().isMutual() ? Direction.BOTH : out ? Direction.OUT : Direction.IN;
        Bond bond = new Bond(edge.type(), direction, out ? edge.to() : edge.from(), shown.status());
        bonds.computeIfAbsent(bond, first -> new ArrayList<>()).add(shown);
    }

    private static Relationship relationship(Bond bond, List<ShownEvent> events) {
        List<ShownEvent> sorted = events.stream()
                .sorted(Comparator.comparing((ShownEvent shown) -> shown.when().sortDay())
                        .thenComparing(ShownEvent::id))
                .toList();
        NamedEntity other = sorted.getFirst().named(bond.other());
        return new Relationship(
                bond.type(),
                bond.direction(),
                other,
                bond.status(),
                sorted.getFirst().when(),
                sorted.getLast().when(),
                sorted.stream().map(ShownEvent::id).toList());
    }
}
