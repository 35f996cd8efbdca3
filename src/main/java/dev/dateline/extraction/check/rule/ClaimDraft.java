package dev.dateline.extraction.check.rule;

import dev.dateline.fact.claim.FieldCheck;
import dev.dateline.fact.claim.FieldCheck.Outcome;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a claim while they are checked, with the outcomes so far. */
public record ClaimDraft(
        EventKind kind, Status status, @Nullable When when, Details details, List<FieldCheck> checks) {

    public ClaimDraft {
        checks = List.copyOf(checks);
    }

    ClaimDraft confirmed(String field, String note) {
        return with(status, when, details, new FieldCheck(field, Outcome.CONFIRMED, note));
    }

    ClaimDraft confirmed(OwnField<?> field, Support found) {
        return confirmed(field.json(), found.toString());
    }

    /** The same without an own field, since the text does not support it. */
    ClaimDraft without(OwnField<?> field, String note) {
        return with(field, null, note);
    }

    /** The same with another value of an own field: what is left of the one that the text does not support. */
    <T> ClaimDraft with(OwnField<T> field, @Nullable T rest, String note) {
        Details others = details.toBuilder().with(field, rest).build();
        return with(status, when, others, new FieldCheck(field.json(), Outcome.REMOVED, note));
    }

    ClaimDraft withStatus(Status other, String note) {
        return with(other, when, details, new FieldCheck("status", Outcome.CHANGED, note));
    }

    ClaimDraft withWhen(@Nullable When other, Outcome outcome, String note) {
        return with(status, other, details, new FieldCheck("when", outcome, note));
    }

    private ClaimDraft with(Status newStatus, @Nullable When newWhen, Details newDetails, FieldCheck check) {
        List<FieldCheck> all = new ArrayList<>(checks);
        all.add(check);
        return new ClaimDraft(kind, newStatus, newWhen, newDetails, all);
    }
}
