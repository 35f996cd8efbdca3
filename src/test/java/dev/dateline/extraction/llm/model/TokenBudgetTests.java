package dev.dateline.extraction.llm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TokenBudgetTests {

    private Instant now = Instant.parse("2031-03-12T23:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @Test
    void goesOnWhenTheDayTurns() {
        TokenBudget budget = new TokenBudget(100, 40, clock);
        budget.spend(60);
        assertThatThrownBy(budget::check)
                .isInstanceOfSatisfying(ModelFailure.class, failure -> {
                    assertThat(failure.kind()).isEqualTo(ModelFailure.Kind.SPENT);
                    assertThat(failure.retryAfter()).isEqualTo(Duration.ofHours(1));
                })
                .hasMessage("the 100 tokens of 2031-03-12 are spent");
        now = now.plus(Duration.ofHours(1));
        assertThat(budget.spentToday()).isZero();
        assertThatCode(budget::check).doesNotThrowAnyException();
    }

    @Test
    void zeroIsNoLimit() {
        TokenBudget budget = new TokenBudget(0, 0, clock);
        budget.spend(1_000_000_000);
        assertThatCode(budget::check).doesNotThrowAnyException();
        assertThat(budget.spentToday()).isEqualTo(1_000_000_000);
    }
}
