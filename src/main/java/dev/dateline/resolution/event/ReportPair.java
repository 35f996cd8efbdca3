package dev.dateline.resolution.event;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Two reports that are compared. */
public record ReportPair(Report one, Report other) {

    private static final int A_MONTH = 31;

    boolean inOneArticle() {
        return one.article().equals(other.article());
    }

    boolean areDated() {
        return one.isDated() && other.isDated();
    }

    /** That something is planned says nothing of the day: it may have been announced long before. */
    long daysBetween() {
        return isUndatedPlan(one) || isUndatedPlan(other) ? 0 : DateBounds.between(one.when(), other.when());
    }

    private static boolean isUndatedPlan(Report report) {
        return !report.isDated() && report.status() != Status.HAPPENED;
    }

    /** The same event if no more than so many days lie between the two dates, and certainly another one if more do. */
    Verdict within(int days, String because) {
        return daysBetween() <= days
                ? Verdict.same(closeness(), because)
                : Verdict.apart("%d days apart".formatted(daysBetween()));
    }

    /** How strongly the dates suggest one event. */
    int closeness() {
        if (!areDated()) {
            return 1;
        }
        if (daysBetween() > 0) {
            return 2;
        }
        return one.when().possibleDays() <= A_MONTH && other.when().possibleDays() <= A_MONTH ? 5 : 3;
    }

    static boolean disjoint(Collection<EntityId> ones, Collection<EntityId> others) {
        return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
    }

    public static boolean share(Collection<?> ones, Collection<?> others) {
        return !Collections.disjoint(ones, others);
    }

    public static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    public static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equalsIgnoreCase(other);
    }

    /** By how much of the larger one two amounts differ, in percent; null if they cannot be compared. */
    static @Nullable Integer difference(@Nullable Money one, @Nullable Money other) {
        if (one == null || other == null || !one.currency().equals(other.currency())) {
            return null;
        }
        return difference(one.amount(), other.amount());
    }

    static int difference(BigDecimal one, BigDecimal other) {
        double larger = Math.max(one.doubleValue(), other.doubleValue());
        return larger == 0 ? 0 : (int) Math.ceil(100 * Math.abs(one.doubleValue() - other.doubleValue()) / larger);
    }

    public static <T extends Comparable<T>> Set<T> union(Collection<T> one, Collection<T> other) {
        Set<T> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }
}
