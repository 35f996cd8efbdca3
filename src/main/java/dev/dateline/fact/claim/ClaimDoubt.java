package dev.dateline.fact.claim;

import dev.dateline.fact.claim.FieldCheck.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why a claim is doubtful. */
public enum ClaimDoubt {
    /** Another extractor read something else in the same words. */
    EXTRACTORS_DISAGREE,
    /** The extractor itself holds it to be wrong rather than right. */
    LOW_CONFIDENCE,
    /** The text does not support a field that the extractor reported. */
    FAILED_CHECK;

    private static final double LOW = 0.5;

    /** The word for it in answers: {@code low-confidence}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All that makes a claim doubtful, in this order; empty if nothing does. */
    static List<ClaimDoubt> about(Claim claim) {
        List<ClaimDoubt> doubts = new ArrayList<>();
        if (has(claim, Outcome.DISPUTED)) {
            doubts.add(EXTRACTORS_DISAGREE);
        }
        if (claim.confidence() < LOW) {
            doubts.add(LOW_CONFIDENCE);
        }
        if (has(claim, Outcome.REMOVED)) {
            doubts.add(FAILED_CHECK);
        }
        return doubts;
    }

    private static boolean has(Claim claim, Outcome outcome) {
        return claim.support().stream().anyMatch(check -> check.outcome() == outcome);
    }
}
