package dev.dateline.relationships.post;

import dev.dateline.fact.claim.Tenure;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.value.Certainty;
import dev.dateline.graph.derive.HeldPosts;
import dev.dateline.graph.read.HeldPost;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.question.AsOf;
import dev.dateline.question.Part;
import dev.dateline.question.Period;
import dev.dateline.question.TimedRead;
import dev.dateline.relationships.relation.KnownEvents;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who held which post. As of today that is stored; as of an earlier day tenures are worked out from the reports that were
 * known by then, so the day before a departure was reported still has the old holder.
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
        List<HeldPost> held = events.allKnownBy(asOf.knownAt())
                ? events.heldPosts(entity)
                : toldBy(events.ofPosts(entity, asOf.knownAt()), entity);
        return held.stream()
                .map(post -> position(post, asOf.validAt()))
                .sorted(ORDER)
                .toList();
    }

    /**
     * A page of the one or the other.
     *
     * @param history whether all posts are wanted, or those of the day asked for
     * @param cursor where the page before ended; null for the first page
     */
    public Part<HeldPosition> page(EntityId entity, AsOf asOf, boolean history, int limit, @Nullable String cursor) {
        List<HeldPosition> whole = history ? history(entity, asOf) : heldOn(entity, asOf);
        return Part.of(whole, "positions " + entity + " " + history, limit, cursor);
    }

    /** The posts in this organization, or of this person, as these events tell. */
    private static List<HeldPost> toldBy(List<ShownEvent> known, EntityId entity) {
        Map<EntityId, NamedEntity> names = new HashMap<>();
        known.forEach(event -> names.putAll(event.cast()));
        return HeldPosts.of(known).stream()
                .filter(tenure ->
                        tenure.person().equals(entity) || tenure.organization().equals(entity))
                .map(tenure -> new HeldPost(
                        tenure,
                        Objects.requireNonNull(names.get(tenure.person())),
                        Objects.requireNonNull(names.get(tenure.organization()))))
                .toList();
    }

    private static HeldPosition position(HeldPost post, LocalDate validAt) {
        Tenure tenure = post.tenure();
        return new HeldPosition(
                post.person(),
                post.organization(),
                tenure.title(),
                tenure.interim(),
                tenure.joint(),
                tenure.from(),
                tenure.to(),
                tenure.heldOn(validAt),
                tenure.basis());
    }
}
