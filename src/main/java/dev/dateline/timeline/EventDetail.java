package dev.dateline.timeline;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.dateline.fact.ClaimId;
import dev.dateline.fact.Details;
import dev.dateline.fact.Evidence;
import dev.dateline.fact.Status;
import dev.dateline.fact.When;
import dev.dateline.graph.ArticleRef;
import dev.dateline.graph.ReportedClaim;
import dev.dateline.graph.ShownEvent;
import dev.dateline.timeline.TimelineItem.Participation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event with everything that is reported of it. */
public record EventDetail(@JsonUnwrapped TimelineItem item, List<ClaimDetail> claims) {

    /**
     * What one article says of it.
     *
     * @param when as the article says; null where it gives no date
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
            @JsonIgnoreProperties("article") Evidence evidence) {}

    static EventDetail of(ShownEvent shown, TimelineItem item) {
        return new EventDetail(
                item, shown.claims().stream().map(claim -> detail(claim, shown)).toList());
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
                claim.evidence());
    }
}
