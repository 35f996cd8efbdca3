package dev.dateline.resolution.tenure;

import dev.dateline.fact.claim.Tenure;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.Founding;
import dev.dateline.fact.value.When;
import dev.dateline.resolution.event.DateBounds;
import dev.dateline.resolution.event.ReportPair;
import dev.dateline.resolution.name.Posts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who held which post from when to when: always derived from everything known about an organization, never patched.
 *
 * <ul>
 *   <li>An appointment begins a tenure, a departure ends it; one that nothing begins has an unknown start, after the
 *       founding.
 *   <li>A predecessor's tenure ends, and a successor's begins, with the other's.
 *   <li>Taking a post that only one person holds at a time ends the tenure of the last holder, and of those who
 *       shared it; those who share it do not end each other's.
 *   <li>A departure that names no post ends all that the person held there.
 *   <li>A post that is mentioned in passing is part of such a tenure, and gives it an end that is not known otherwise; or
 *       it is a tenure of its own. It ends nobody else's.
 * </ul>
 */
public final class Tenures {

    private Tenures() {}

    /** The tenures that these events speak of, in the order of their organizations, people and posts. */
    public static List<Tenure> of(Collection<TenureEvent> happenings) {
        List<TenureEvent> sorted = happenings.stream()
                .sorted(Comparator.comparing(TenureEvent::id))
                .toList();
        Map<EntityId, When> founded = founded(sorted);
        List<Tenure> tenures = new ArrayList<>();
        Map<EntityId, List<TenureChange>> marks = TenureChanges.of(sorted).stream()
                .collect(Collectors.groupingBy(TenureChange::organization, TreeMap::new, Collectors.toList()));
        Map<EntityId, List<Stint>> stints = Stint.of(sorted).stream()
                .collect(Collectors.groupingBy(Stint::organization, TreeMap::new, Collectors.toList()));
        ReportPair.union(marks.keySet(), stints.keySet())
                .forEach(organization -> PassingPosts.with(
                                marks.getOrDefault(organization, List.of()),
                                stints.getOrDefault(organization, List.of()))
                        .forEach(spell -> tenures.add(spell.tenure(founded.get(organization)))));
        return tenures;
    }

    /** When an organization was founded, as far as that bounds tenures that nothing begins. */
    public static Optional<When> founded(Collection<TenureEvent> happenings, EntityId organization) {
        List<TenureEvent> sorted = happenings.stream()
                .sorted(Comparator.comparing(TenureEvent::id))
                .toList();
        return Optional.ofNullable(founded(sorted).get(organization));
    }

    /** Whether it is about a post that only one person holds at a time, so that it may end another's tenure. */
    public static boolean isOfSolePost(Event event) {
        return event.details().titles().stream().anyMatch(Tenures::isSolePost);
    }

    /** Whether one person at a time holds a post of this title. */
    public static boolean isSolePost(String title) {
        return Posts.isHeldByOne(Posts.of(title));
    }

    private static Map<EntityId, When> founded(List<TenureEvent> happenings) {
        Map<EntityId, When> founded = new TreeMap<>();
        for (TenureEvent happening : happenings) {
            if (happening.event() instanceof Founding founding && happening.counts()) {
                founded.putIfAbsent(founding.company(), happening.when());
            }
        }
        return founded;
    }

    /** The day by which it had begun, for the order of those who held one post. */
    static LocalDate begunBy(TenureSpan spell) {
        When from = spell.from();
        return from == null || from.latest() == null ? LocalDate.MIN : from.latest();
    }

    /** When the last holder's time ended, given that the next one's began: between the two, as far as that is known. */
    static When handover(@Nullable When last, When next) {
        LocalDate earliest = next.earliest();
        if (earliest == null && last != null) {
            earliest = last.latest();
        }
        return Objects.requireNonNullElse(DateBounds.bounded(earliest, next.latest()), next);
    }
}
