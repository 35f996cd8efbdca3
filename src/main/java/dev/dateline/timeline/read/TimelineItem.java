package dev.dateline.timeline.read;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.dateline.fact.claim.Conflict;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Certainty;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.headline.Headline;
import java.util.List;

/**
 * One event of a timeline.
 *
 * @param certainty whether it definitely falls into the period asked for, or possibly
 * @param own the kind's own fields
 * @param review {@code confirmed} if a person says that an article says this, {@code doubtful} or {@code unreviewed}
 * @param doubts why it is doubtful
 * @param sourceCount how many independent sources report it
 */
public record TimelineItem(
        EventId id,
        EventKind kind,
        Status status,
        When when,
        Certainty certainty,
        String headline,
        List<Participation> participants,
        @JsonUnwrapped Details own,
        int claimCount,
        int sourceCount,
        List<Conflict> conflicts,
        String review,
        List<String> doubts) {

    /** Who plays which part. */
    public record Participation(Role role, NamedEntity entity) {}

    /** @param stages of a lawsuit, the last of which is how far it is; empty for anything else */
    static TimelineItem of(ShownEvent shown, Certainty certainty, List<Stage> stages) {
        List<Participation> participants = shown.event().participants().stream()
                .map(participant -> new Participation(participant.role(), shown.named(participant.entity())))
                .toList();
        return new TimelineItem(
                shown.id(),
                shown.event().kind(),
                shown.status(),
                shown.when(),
                certainty,
                Headline.of(
                        shown.event(),
                        shown.status(),
                        shown.when(),
                        id -> shown.named(id).name()),
                participants,
                own(shown, stages),
                shown.claimCount(),
                shown.sourceCount(),
                shown.conflicts(),
                shown.review().state().word(),
                shown.review().doubtWords());
    }

    private static Details own(ShownEvent shown, List<Stage> stages) {
        Details own = shown.event().details();
        return stages.isEmpty()
                ? own
                : own.toBuilder().with(OwnField.STAGE, stages.getLast().stage()).build();
    }
}
