package dev.dateline.resolution.consensus;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.Conflict;
import dev.dateline.fact.value.When;
import dev.dateline.resolution.event.Holding;
import dev.dateline.resolution.event.Report;
import dev.dateline.resolution.tenure.Stint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which reports of a state contradict when it is shown to have begun and ended: those that state another end, or have it
 * last long after the one shown.
 *
 * @param begin as stated and shown; null if none is
 * @param end as stated and shown; null if none is
 */
record StateConflict(
        List<Report> reports,
        @Nullable When begin,
        @Nullable When end) {

    /** These reports beside the date that is shown; empty if there are none. */
    Optional<Conflict> beside(String field, When shown, @Nullable ClaimId pinned) {
        List<When> others = reports.stream()
                .filter(report -> contradicts(Holding.of(report)))
                .map(report -> Objects.requireNonNull(report.claim().when()))
                .distinct()
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<Conflict.Value> values = new ArrayList<>();
        values.add(
                new Conflict.Value(shown.edtf(), articles(holding -> holding.when() != null && !contradicts(holding))));
        others.forEach(other ->
                values.add(new Conflict.Value(other.edtf(), articles(holding -> other.equals(holding.when())))));
        return Optional.of(new Conflict(field, values, pinned));
    }

    private boolean contradicts(Holding holding) {
        return differ(begin, holding.begin()) || differ(end, holding.end()) || isLongOver(holding.lastHeld());
    }

    private static boolean differ(@Nullable When one, @Nullable When other) {
        return one != null && other != null && !one.overlaps(other);
    }

    private boolean isLongOver(@Nullable LocalDate day) {
        return day != null
                && end != null
                && end.latest() != null
                && end.latest().plusDays(Stint.LATE).isBefore(day);
    }

    private List<ArticleId> articles(Predicate<Holding> saying) {
        return reports.stream()
                .filter(report -> saying.test(Holding.of(report)))
                .map(Report::article)
                .distinct()
                .sorted()
                .toList();
    }
}
