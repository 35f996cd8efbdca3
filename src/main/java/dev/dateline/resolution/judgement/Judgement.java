package dev.dateline.resolution.judgement;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A person's judgement of two sides, by ids: mentions for an entity, claims for an event. They do not
 * change when entities and events are derived again.
 *
 * @param left what meant one of the two when it was judged; what has been removed since no longer counts
 * @param right what meant the other
 */
public record Judgement(String id, Sameness sameness, SortedSet<String> left, SortedSet<String> right, Instant at) {

    /** The order in which they were made. */
    public static final Comparator<Judgement> ORDER =
            Comparator.comparing(Judgement::at).thenComparing(Judgement::id);

    public Judgement {
        Objects.requireNonNull(id);
        Objects.requireNonNull(at);
        left = Collections.unmodifiableSortedSet(new TreeSet<>(left));
        right = Collections.unmodifiableSortedSet(new TreeSet<>(right));
        if (left.isEmpty() || right.isEmpty() || !Collections.disjoint(left, right)) {
            throw new IllegalArgumentException("two sides with nothing in common: " + left + ", " + right);
        }
    }

    public static Judgement of(
            String id, Sameness sameness, Collection<String> left, Collection<String> right, Instant at) {
        return new Judgement(id, sameness, new TreeSet<>(left), new TreeSet<>(right), at);
    }

    /** Both sides together. */
    public Set<String> all() {
        Set<String> all = new TreeSet<>(left);
        all.addAll(right);
        return all;
    }

    /** Whether it is about these two groups, in either order. */
    public boolean isBetween(Collection<String> ones, Collection<String> others) {
        return (!Collections.disjoint(left, ones) && !Collections.disjoint(right, others))
                || (!Collections.disjoint(right, ones) && !Collections.disjoint(left, others));
    }
}
