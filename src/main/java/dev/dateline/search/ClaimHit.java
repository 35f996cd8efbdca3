package dev.dateline.search;

import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.graph.read.ArticleRef;
import dev.dateline.graph.read.ReportedClaim;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.headline.Headline;
import org.jspecify.annotations.Nullable;

/**
 * A claim whose quote has the words that were looked for.
 *
 * @param event the event it reports
 * @param when as the article says; null if it gives no date
 * @param headline what it says, by itself
 * @param quote the passage it is based on
 */
public record ClaimHit(
        ClaimId id,
        EventId event,
        EventKind kind,
        Status status,
        @Nullable When when,
        String headline,
        ArticleRef article,
        Passage quote) {

    /** @param shown the event as this claim alone tells it */
    static ClaimHit of(ShownEvent shown, SearchWords words) {
        ReportedClaim reported = shown.claims().getFirst();
        var claim = reported.claim();
        return new ClaimHit(
                reported.id(),
                shown.id(),
                claim.event().kind(),
                claim.status(),
                claim.when(),
                Headline.of(
                        claim.event(),
                        claim.status(),
                        claim.when(),
                        id -> shown.named(id).name()),
                reported.article(),
                Passage.of(claim.evidence().quote(), claim.evidence().start(), words));
    }
}
