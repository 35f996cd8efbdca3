package dev.dateline.ingest.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.Evidence;
import dev.dateline.fact.claim.FieldCheck;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.ingest.http.ArticleClaims.Told;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an article says about one event.
 *
 * @param event the event in the graph that it is about
 * @param headline what it says, in one sentence
 * @param when as the article says; null where it gives no date
 * @param support how each field was checked against the text
 * @param review {@code confirmed} if a person says that the article says this, {@code doubtful} or {@code unreviewed}
 * @param doubts why it is doubtful
 */
record ArticleClaim(
        ClaimId id,
        EventId event,
        EventKind kind,
        Status status,
        @Nullable When when,
        String headline,
        List<Part> participants,
        @JsonUnwrapped Details own,
        List<String> attributedTo,
        double confidence,
        String extractor,
        @JsonIgnoreProperties("article") Evidence evidence,
        List<FieldCheck> support,
        String review,
        List<String> doubts) {

    /** Who takes part, and as what. */
    record Part(Role role, NamedEntity entity) {}

    static ArticleClaim of(Told told) {
        Claim claim = told.claim();
        return new ArticleClaim(
                told.id(),
                told.event(),
                claim.event().kind(),
                claim.status(),
                claim.when(),
                told.headline(),
                claim.event().participants().stream()
                        .map(part -> new Part(
                                part.role(), Objects.requireNonNull(told.cast().get(part.entity()))))
                        .toList(),
                claim.event().details(),
                claim.attributedTo(),
                claim.confidence(),
                claim.extractor(),
                claim.evidence(),
                claim.support(),
                told.review().state().word(),
                told.review().doubtWords());
    }
}
