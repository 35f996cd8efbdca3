package dev.dateline.relationships;

import dev.dateline.fact.Certainty;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.Tenure;
import dev.dateline.graph.HeldPosts;
import dev.dateline.graph.NamedEntity;
import dev.dateline.graph.ShownEvent;
import dev.dateline.question.AsOf;
import dev.dateline.question.Period;
import dev.dateline.question.TimedRead;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who held which post. Tenures are worked out from the reports that were known by the day asked for, so the day before
 * a departure was reported still has the old holder.
 */
@TimedRead
public class Positions {

    private static final Comparator<HeldPosition> ORDER = Comparator.comparing(Positions::since)
            .thenComparing(position -> position.person().name())
            .thenComparing(position -> position.organization().name())
            .thenComparing(position -> Objects.requireNonNullElse(position.title(), ""));

    private final KnownEvents events;

    Positions(KnownEvents events) {
        this.events = events;
    }

    private static LocalDate since(HeldPosition position) {
        return position.from() == null ? Period.FIRST_DAY : position.from().sortDay();
    }

    /** The posts that were possibly held on the day asked for: in this organization, or by this person. */
    public List<HeldPosition> heldOn(EntityId entity, AsOf asOf) {
        return history(entity, asOf).stream()
                .filter(position -> position.certainty() != Certainty.NO)
                .toList();
    }

    /** All posts, earlier ones too; those not held on the day asked for have the certainty {@code NO}. */
    public List<HeldPosition> history(EntityId entity, AsOf asOf) {
        List<ShownEvent> known = events.ofPosts(entity, asOf.knownAt());
        Map<EntityId, NamedEntity> names = new HashMap<>();
        known.forEach(event -> names.putAll(event.cast()));
        return HeldPosts.of(known).stream()
                .filter(tenure ->
                        tenure.person().equals(entity) || tenure.organization().equals(entity))
                .map(tenure -> position(tenure, names, asOf.validAt()))
                .sorted(ORDER)
                .toList();
    }

    private static HeldPosition position(Tenure tenure, Map<EntityId, NamedEntity> names, LocalDate validAt) {
        return new HeldPosition(
                Objects.requireNonNull(names.get(tenure.person())),
                Objects.requireNonNull(names.get(tenure.organization())),
                tenure.title(),
                tenure.interim(),
                tenure.joint(),
                tenure.from(),
                tenure.to(),
                tenure.heldOn(validAt),
                tenure.basis());
    }
}
