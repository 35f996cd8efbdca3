package dev.dateline.fact.claim;

import static dev.dateline.fact.claim.ClaimDoubt.EXTRACTORS_DISAGREE;
import static dev.dateline.fact.claim.ClaimDoubt.FAILED_CHECK;
import static dev.dateline.fact.claim.ClaimDoubt.LOW_CONFIDENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.claim.FieldCheck.Outcome;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.Founding;
import dev.dateline.fact.value.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTests {

    private static Claim claim(double confidence, Outcome... outcomes) {
        List<FieldCheck> support = List.of(outcomes).stream()
                .map(outcome -> new FieldCheck("when", outcome, "2023 in the quote"))
                .toList();
        Event event = new Founding(new EntityId("e1"), List.of());
        Evidence evidence = new Evidence(new ArticleId("a1"), "It was founded", 0, 14);
        return new Claim(event, Status.HAPPENED, null, List.of(), confidence, "test/1", evidence, support);
    }

    @Test
    void aClaimIsDoubtfulForEachReasonAndNoOther() {
        assertThat(Review.of(claim(0.5, Outcome.CONFIRMED, Outcome.CHANGED), false))
                .isEqualTo(Review.OPEN);
        assertThat(Review.of(claim(0.49), false).doubts()).containsExactly(LOW_CONFIDENCE);
        assertThat(Review.of(claim(0.9, Outcome.DISPUTED, Outcome.REMOVED), false)
                        .doubts())
                .containsExactly(EXTRACTORS_DISAGREE, FAILED_CHECK);
    }

    @Test
    void whoConfirmsItTakesTheDoubtAway() {
        Review confirmed = Review.of(claim(0.1, Outcome.DISPUTED), true);
        assertThat(confirmed.state()).isEqualTo(ReviewState.CONFIRMED);
        assertThat(confirmed.doubts()).isEmpty();
    }

    @Test
    void anEventIsDoubtfulOnlyIfEachOfItsClaimsIs() {
        Review low = Review.of(claim(0.1), false);
        Review disputed = Review.of(claim(0.9, Outcome.DISPUTED), false);
        assertThat(Review.of(List.of(low, disputed)).doubts()).containsExactly(EXTRACTORS_DISAGREE, LOW_CONFIDENCE);
        assertThat(Review.of(List.of(low, Review.OPEN))).isEqualTo(Review.OPEN);
        assertThat(Review.of(List.of(low, Review.OPEN, Review.of(claim(0.9), true)))
                        .state())
                .isEqualTo(ReviewState.CONFIRMED);
    }
}
