package dev.dateline.evaluation.comparison;

import dev.dateline.evaluation.line.EdtfBounds;
import dev.dateline.evaluation.line.QuoteSpan;
import dev.dateline.evaluation.line.ReportLine;
import dev.dateline.evaluation.line.ReportedEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage that must not yield certain events.
 *
 * @param mustNotYield the same in words
 * @param evidence where the passage is; null if the patterns hold anywhere
 */
public record Trap(
        String id,
        String articleId,
        String mustNotYield,
        @Nullable QuoteSpan evidence,
        List<Pattern> forbidden) {

    /** Any of some names, in a role if one is given. */
    record Who(@Nullable String role, List<String> names) {}

    /** A sort of event that is forbidden: every condition that it states must hold. What is null or empty is no condition. */
    record Pattern(
            boolean anywhere,
            List<String> kinds,
            List<String> statuses,
            List<Who> participants,
            List<String> titles,
            @Nullable Boolean interim,
            @Nullable Double amount,
            @Nullable String when) {

        private static final double TOLERANCE = .01;

        boolean fits(ReportedEvent event, @Nullable QuoteSpan place, NameComparison names) {
            return (anywhere || overlaps(event, place))
                    && (kinds.isEmpty() || kinds.contains(event.kind()))
                    && (statuses.isEmpty() || statuses.contains(event.status()))
                    && participants.stream().allMatch(who -> takesPart(who, event, names))
                    && (titles.isEmpty() || TitleComparison.anySame(titles, event.titles()))
                    && (interim == null || interim == event.interim())
                    && hasAmount(event)
                    && isDated(event);
        }

        private static boolean overlaps(ReportedEvent event, @Nullable QuoteSpan place) {
            return place != null && event.evidence() != null && event.evidence().overlaps(place);
        }

        private static boolean takesPart(Who who, ReportedEvent event, NameComparison names) {
            String role = who.role();
            return names.anySame(who.names(), role == null ? event.named() : event.named(role));
        }

        private boolean hasAmount(ReportedEvent event) {
            Double wanted = amount;
            return wanted == null
                    || List.of("raised", "price").stream()
                            .map(event.amounts()::get)
                            .anyMatch(said -> said != null && Math.abs(said.amount() - wanted) <= TOLERANCE * wanted);
        }

        private boolean isDated(ReportedEvent event) {
            if (when == null) {
                return true;
            }
            try {
                return event.when() != null && EdtfBounds.of(event.when()).inside(EdtfBounds.of(when));
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }

    public boolean isViolatedBy(ReportLine reported, NameComparison names) {
        return reported.events().stream()
                .anyMatch(event -> forbidden.stream().anyMatch(pattern -> pattern.fits(event, evidence, names)));
    }
}
