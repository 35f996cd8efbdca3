package dev.dateline.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What is known so far, as far as resolution asks. Implemented by whatever stores it. */
public interface KnownFacts {

    /** Every mention that has one of these keys. */
    Collection<Mention> mentionsCalled(Set<String> keys);

    /** Every report that lies in one of these blocks. */
    Collection<Report> reportsWithin(Set<String> blocks);

    /** Everything that may have a say in what the mentions with these keys mean. */
    default List<EntityCluster> entitiesAround(Set<String> keys) {
        return EntityClusters.of(closure(keys, this::mentionsCalled, Mention::id, Mention::keys));
    }

    /** Everything that may have a say in which events the reports in these blocks speak of. */
    default List<EventCluster> eventsAround(Set<String> blocks) {
        return EventClusters.of(closure(blocks, this::reportsWithin, Report::id, report -> Blocks.of(report.event())));
    }

    private static <T, I> Collection<T> closure(
            Set<String> keys,
            Function<Set<String>, Collection<T>> find,
            Function<T, I> id,
            Function<T, Set<String>> keysOf) {
        Map<I, T> found = new HashMap<>();
        Set<String> asked = new TreeSet<>();
        Set<String> next = new TreeSet<>(keys);
        while (!next.isEmpty()) {
            asked.addAll(next);
            Collection<T> more = find.apply(next);
            next = new TreeSet<>();
            for (T thing : new ArrayList<>(more)) {
                found.put(id.apply(thing), thing);
                next.addAll(keysOf.apply(thing));
            }
            next.removeAll(asked);
        }
        return found.values();
    }
}
