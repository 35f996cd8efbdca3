package dev.dateline.extraction.llm.model;

import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.llm.model.ModelFailure.Kind;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A model that is asked again when it does not answer, later each time, by so many at a time as are allowed, and for so
 * many tokens a day.
 */
final class PersistentModel implements LanguageModel {

    private static final Logger log = LoggerFactory.getLogger(PersistentModel.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    /** What waits between two tries. */
    interface Pause {
        void of(Duration duration) throws InterruptedException;
    }

    private final LanguageModel model;
    private final int tries;
    private final Semaphore places;
    private final TokenBudget budget;
    private final Pause pause;

    PersistentModel(LanguageModel model, LanguageModelSettings settings, TokenBudget budget, Pause pause) {
        this.model = model;
        this.tries = settings.tries();
        this.places = new Semaphore(settings.parallel(), true);
        this.budget = budget;
        this.pause = pause;
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public ModelReply ask(ModelRequest request) {
        ModelUsage before = ModelUsage.NONE;
        for (int tried = 1; ; tried++) {
            try {
                ModelReply reply = askInTurn(request);
                return new ModelReply(reply.text(), reply.usage().plus(before));
            } catch (ModelFailure failure) {
                before = before.plus(failure.usage());
                if (!failure.kind().isPassing() || tried >= tries) {
                    throw failure.costing(before);
                }
                Duration wait = wait(failure, tried);
                log.info("The model gave no answer ({}); asking again in {} s", failure.getMessage(), wait.toSeconds());
                await(wait);
            }
        }
    }

    private ModelReply askInTurn(ModelRequest request) {
        places.acquireUninterruptibly();
        try {
            budget.check();
            ModelReply reply = model.ask(request);
            budget.spend(reply.usage().tokens());
            return reply;
        } catch (ModelFailure failure) {
            budget.spend(failure.usage().tokens());
            throw failure;
        } finally {
            places.release();
        }
    }

    /** What the provider asks for, or twice as long each time; a random part lets requests not come back together. */
    static Duration wait(ModelFailure failure, int tried) {
        Duration asked = failure.retryAfter();
        if (asked != null) {
            return shorter(asked.isNegative() ? Duration.ZERO : asked, LONGEST_WAIT);
        }
        Duration doubled = shorter(FIRST_WAIT.multipliedBy(1L << Math.min(tried - 1, 10)), LONGEST_WAIT);
        return doubled.dividedBy(2).plusMillis(ThreadLocalRandom.current().nextLong(doubled.toMillis() / 2 + 1));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void await(Duration wait) {
        try {
            pause.of(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelFailure(Kind.TIMED_OUT, "interrupted while waiting for the model");
        }
    }

    static Pause sleeping() {
        return duration -> Thread.sleep(Objects.requireNonNull(duration));
    }
}
