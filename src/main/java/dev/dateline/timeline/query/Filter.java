package dev.dateline.timeline.query;

import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.value.Certainty;
import dev.dateline.fact.value.Status;
import dev.dateline.graph.read.ShownEvent;

/**
 * Which events a question leaves in. The query has left out what it can tell from the store; what an event looked like
 * on an earlier day is only known once its claims are read.
 */
public record Filter(TimelineQuery query) {

    public boolean leavesIn(ShownEvent shown) {
        return isOfWantedKind(shown.event().kind())
                && (query.statuses().isEmpty() || query.statuses().contains(shown.status()))
                && shown.sourceCount() >= query.minSources()
                && (query.reviews().isEmpty()
                        || query.reviews().contains(shown.review().state()))
                && isReportedByWanted(shown)
                && hasPart(shown)
                && certainty(shown) != Certainty.NO;
    }

    private boolean isOfWantedKind(EventKind kind) {
        return query.kinds().isEmpty() ? !kind.isState() : query.kinds().contains(kind);
    }

    private boolean isReportedByWanted(ShownEvent shown) {
        return query.outlets().isEmpty()
                || shown.claims().isEmpty() // as stored: the query has looked at its outlets
                || shown.claims().stream()
                        .map(claim -> String.valueOf(claim.article().outlet()))
                        .anyMatch(outlet -> query.outlets().stream().anyMatch(outlet::equalsIgnoreCase));
    }

    private boolean hasPart(ShownEvent shown) {
        return shown.event().participants().stream().anyMatch(this::isWanted);
    }

    private boolean isWanted(Participant participant) {
        return (query.entities().isEmpty() || query.entities().contains(participant.entity()))
                && (query.roles().isEmpty() || query.roles().contains(participant.role()));
    }

    /** Whether it falls into the period, and was true by then; a plan was one from the day on which it became known. */
    public Certainty certainty(ShownEvent shown) {
        Certainty inPeriod = shown.within(query.period().from(), query.period().to());
        Certainty byThen = shown.within(null, query.asOf().validAt());
        if (shown.status() == Status.PLANNED && byThen != Certainty.DEFINITE && wasPlanned(shown)) {
            return inPeriod;
        }
        return weaker(inPeriod, byThen);
    }

    private boolean wasPlanned(ShownEvent shown) {
        return !shown.coverage().first().isAfter(query.asOf().validAt());
    }

    private static Certainty weaker(Certainty one, Certainty other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
