package dev.dateline.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.Evidence;
import dev.dateline.fact.claim.FieldCheck;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim as a line of an archive has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WrittenClaim(
        EventKind kind,
        Status status,
        @Nullable When when,
        List<Participant> participants,
        Details own,
        List<String> attributedTo,
        double confidence,
        String extractor,
        String quote,
        int start,
        int end,
        @Nullable List<FieldCheck> support) {

    static WrittenClaim of(Claim claim) {
        return new WrittenClaim(
                claim.event().kind(),
                claim.status(),
                claim.when(),
                claim.event().participants(),
                claim.event().details(),
                claim.attributedTo(),
                claim.confidence(),
                claim.extractor(),
                claim.evidence().quote(),
                claim.evidence().start(),
                claim.evidence().end(),
                claim.support().isEmpty() ? null : claim.support());
    }

    Claim claim(ArticleId article) {
        return new Claim(
                Event.of(kind, participants, own),
                status,
                when,
                attributedTo,
                confidence,
                extractor,
                new Evidence(article, quote, start, end),
                support == null ? List.of() : support);
    }
}
