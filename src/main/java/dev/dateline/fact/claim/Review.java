package dev.dateline.fact.claim;

import java.util.Collection;
import java.util.List;

/**
 * How far a claim, or all claims of an event together, can be relied on before and after a person looked.
 *
 * @param doubts what makes it doubtful; empty unless it is
 */
public record Review(ReviewState state, List<ClaimDoubt> doubts) {

    public static final Review OPEN = new Review(ReviewState.UNREVIEWED, List.of());
    private static final Review SURE = new Review(ReviewState.CONFIRMED, List.of());

    public Review {
        doubts = List.copyOf(doubts);
        if (doubts.isEmpty() == (state == ReviewState.DOUBTFUL)) {
            throw new IllegalArgumentException(state + " for " + doubts);
        }
    }

    /**
     * How sure one claim is.
     *
     * @param confirmed whether a person says that the article says this
     */
    public static Review of(Claim claim, boolean confirmed) {
        return confirmed ? SURE : of(ClaimDoubt.about(claim));
    }

    private static Review of(List<ClaimDoubt> doubts) {
        return doubts.isEmpty() ? OPEN : new Review(ReviewState.DOUBTFUL, doubts);
    }

    /** Of an event: one confirmed claim confirms it, and one claim without a doubt takes the doubts of others away. */
    public static Review of(Collection<Review> claims) {
        if (claims.stream().anyMatch(claim -> claim.state() == ReviewState.CONFIRMED)) {
            return SURE;
        }
        return claims.contains(OPEN)
                ? OPEN
                : of(claims.stream()
                        .flatMap(claim -> claim.doubts().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The words for the doubts in answers. */
    public List<String> doubtWords() {
        return doubts.stream().map(ClaimDoubt::word).toList();
    }
}
