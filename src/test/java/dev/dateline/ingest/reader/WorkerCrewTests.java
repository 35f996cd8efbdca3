package dev.dateline.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkerCrewTests {

    private final AtomicInteger began = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void startsAnotherInPlaceOfADeadOne() throws InterruptedException {
        WorkerCrew crew = new WorkerCrew(2, this::dieAtFirst);
        await().until(() -> crew.alive() == 1);
        assertThat(crew.replaceDead()).isEqualTo(1);
        await().until(() -> began.get() == 3);
        assertThat(crew.alive()).isEqualTo(2);
        assertThat(crew.replaceDead()).isZero();
        assertThat(crew.stop(Duration.ofSeconds(5))).isTrue();
        assertThat(crew.alive()).isZero();
    }

    @Test
    void startsNobodyAfterItsEnd() throws InterruptedException {
        WorkerCrew crew = new WorkerCrew(1, this::waitForTheEnd);
        crew.stop(Duration.ofSeconds(5));
        assertThat(crew.replaceDead()).isZero();
    }

    @Test
    void saysWhenSomebodyDoesNotEnd() throws InterruptedException {
        WorkerCrew crew = new WorkerCrew(1, this::ignoreInterruptions);
        assertThat(crew.stop(Duration.ofMillis(50))).isFalse();
        end.countDown();
    }

    private void dieAtFirst() {
        if (began.incrementAndGet() == 1) {
            throw new OutOfMemoryError("not really");
        }
        waitForTheEnd();
    }

    private void waitForTheEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ignoreInterruptions() {
        while (end.getCount() > 0) {
            Thread.onSpinWait();
        }
    }
}
