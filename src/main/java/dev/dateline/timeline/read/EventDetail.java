package dev.dateline.timeline.read;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.Evidence;
import dev.dateline.fact.claim.FieldCheck;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.graph.read.ArticleRef;
import dev.dateline.graph.read.ReportedClaim;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.headline.Headline;
import dev.dateline.timeline.read.TimelineItem.Participation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event with everything that is reported of it.
 *
 * @param stages how far a lawsuit had come when; empty for anything else
 * @param follows what it follows up: the bid before, the case that is ruled on
 * @param followedBy what follows it up
 */
public record EventDetail(
        @JsonUnwrapped TimelineItem item,
        List<ClaimDetail> claims,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Stage> stages,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Sequel> follows,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Sequel> followedBy) {

    /** An event that nothing follows up, and that follows up nothing. */
    public EventDetail(TimelineItem item, List<ClaimDetail> claims) {
        this(item, claims, List.of(), List.of(), List.of());
    }

    /** Another event that this one follows up, or that follows it up. */
    public record Sequel(EventId id, EventKind kind, Status status, When when, String headline) {

        static Sequel of(ShownEvent shown) {
            String headline = Headline.of(
                    shown.event(),
                    shown.status(),
                    shown.when(),
                    id -> shown.named(id).name());
            return new Sequel(shown.id(), shown.event().kind(), shown.status(), shown.when(), headline);
        }
    }

    /**
     * What one article says about it.
     *
     * @param when as the article says; null where it gives no date
     * @param support how each field was checked against the text
     * @param review {@code confirmed} if a person says that the article says this, {@code doubtful} or {@code unreviewed}
     * @param doubts why it is doubtful
     */
    public record ClaimDetail(
            ClaimId id,
            ArticleRef article,
            Status status,
            @Nullable When when,
            List<Participation> participants,
            @JsonUnwrapped Details own,
            List<String> attributedTo,
            double confidence,
            String extractor,
            @JsonIgnoreProperties("article") Evidence evidence,
            List<FieldCheck> support,
            String review,
            List<String> doubts) {}

    static EventDetail of(ShownEvent shown, TimelineItem item, List<Stage> stages, Sequels.Around around) {
        return new EventDetail(
                item,
                shown.claims().stream().map(claim -> detail(claim, shown)).toList(),
                stages,
                around.earlier().stream().map(Sequel::of).toList(),
                around.later().stream().map(Sequel::of).toList());
    }

    private static ClaimDetail detail(ReportedClaim reported, ShownEvent shown) {
        var claim = reported.claim();
        return new ClaimDetail(
                reported.id(),
                reported.article(),
                claim.status(),
                claim.when(),
                claim.event().participants().stream()
                        .map(participant -> new Participation(participant.role(), shown.named(participant.entity())))
                        .toList(),
                claim.event().details(),
                claim.attributedTo(),
                claim.confidence(),
                claim.extractor(),
                claim.evidence(),
                claim.support(),
                reported.review().state().word(),
                reported.review().doubtWords());
    }
}
