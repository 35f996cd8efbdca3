package dev.dateline.access.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowancesTests {

    private static final class HandTurned implements TimeMeter {

        private long nanos = 1;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private final HandTurned clock = new HandTurned();
    private final Allowances allowances = new Allowances(3, Duration.ofSeconds(30), clock);

    @Test
    void eachCallerHasTheSameShareWhichFillsUpAgain() {
        for (int i = 0; i < 3; i++) {
            assertThat(allowances.use("ana")).isZero();
        }
        assertThat(allowances.untilNext("ana")).isEqualTo(Duration.ofSeconds(10));
        assertThat(allowances.use("ana")).isEqualTo(Duration.ofSeconds(10));
        assertThat(allowances.use("ben")).isZero();
        clock.nanos += Duration.ofSeconds(10).toNanos();
        assertThat(allowances.use("ana")).isZero();
        assertThat(allowances.use("ana")).isPositive();
    }

    @Test
    void askingWhenUsesNothingUp() {
        for (int i = 0; i < 10; i++) {
            assertThat(allowances.untilNext("ana")).isZero();
        }
    }

    @Test
    void whoAskedLongAgoIsForgottenAndNotWhoAskedJustNow() {
        for (int i = 0; i < 3; i++) {
            allowances.use("first");
            allowances.use("busy");
        }
        for (int i = 0; i < 20_000; i++) {
            allowances.use("caller " + i);
            assertThat(allowances.use("busy")).isPositive();
        }
        assertThat(allowances.use("first")).isZero();
    }
}
