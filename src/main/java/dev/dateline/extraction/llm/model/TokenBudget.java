package dev.dateline.extraction.llm.model;

import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.llm.model.ModelFailure.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The tokens that may be spent in a day, counted by the clock's time zone. */
public final class TokenBudget {

    private final long perDay;
    private final Clock clock;
    private LocalDate day;
    private long spent;

    /**
     * @param perDay how many tokens a day; 0 is no limit
     * @param spent how many were spent on the present day already
     */
    public TokenBudget(long perDay, long spent, Clock clock) {
        this.perDay = perDay;
        this.spent = spent;
        this.clock = clock;
        this.day = LocalDate.now(clock);
    }

    /** @throws ModelFailure of kind {@code SPENT}, with the time until the day turns, if nothing is left */
    synchronized void check() {
        turn();
        if (perDay > 0 && spent >= perDay) {
            throw new ModelFailure(
                    Kind.SPENT,
                    "the " + perDay + " tokens of " + day + " are spent",
                    untilTheDayTurns(),
                    ModelUsage.NONE);
        }
    }

    synchronized void spend(long tokens) {
        turn();
        spent += tokens;
    }

    /** How many tokens were spent today. */
    public synchronized long spentToday() {
        turn();
        return spent;
    }

    private void turn() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day)) {
            day = today;
            spent = 0;
        }
    }

    private Duration untilTheDayTurns() {
        Instant turn = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return Duration.between(clock.instant(), turn);
    }
}
