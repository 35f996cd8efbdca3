package dev.dateline.ingest.source;

import dev.dateline.graph.source.DueSource;
import dev.dateline.graph.source.PollNote;
import dev.dateline.graph.source.PollQueue;
import dev.dateline.graph.store.StoreRoom;
import dev.dateline.question.StoreAway;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Polls sources when they are due, while serving. A few are polled side by side, so that a slow one does not hold up the
 * others.
 */
@Component
final class SourcePoller {

    private static final Logger log = LoggerFactory.getLogger(SourcePoller.class);
    private static final int SIDE_BY_SIDE = 4;
    private static final long SECONDS_BETWEEN_LOOKS = 5;
    private static final long SECONDS_TO_END = 5;

    private final PollQueue queue;
    private final SourcePoll poll;
    private final StoreRoom room;
    private final SourceSettings settings;
    private final String owner = UUID.randomUUID().toString();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            SIDE_BY_SIDE, Thread.ofPlatform().daemon().name("source-", 0).factory());

    private final List<Future<?>> polls = new ArrayList<>();

    SourcePoller(PollQueue queue, SourcePoll poll, StoreRoom room, SourceSettings settings) {
        this.queue = queue;
        this.poll = poll;
        this.room = room;
        this.settings = settings;
    }

    @EventListener(WebServerInitializedEvent.class)
    void start() {
        if (!settings.poll() || !polls.isEmpty()) {
            return; // a port of its own for the actuator is another web server
        }
        if (room.isOwn()) {
            queue.giveBackAll();
        }
        for (int i = 0; i < SIDE_BY_SIDE; i++) {
            polls.add(threads.scheduleWithFixedDelay(this::pollAllDue, i, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS));
        }
    }

    /** An exception here would end the schedule for good, so every one is caught. */
    private void pollAllDue() {
        try {
            boolean taken = true;
            while (taken && !stopping.get() && room.isThere() && queue.hasDue()) {
                taken = pollNext();
            }
        } catch (RuntimeException | Error e) {
            log.warn("Sources cannot be polled now: {}", e.toString());
        }
    }

    /** Polls the source that has been due for longest; returns false where somebody else was quicker. */
    boolean pollNext() {
        Optional<DueSource> due = queue.take(owner, settings.lease());
        due.ifPresent(this::poll);
        return due.isPresent();
    }

    private void poll(DueSource due) {
        PollNote note = noted(due);
        queue.note(owner, due.source().id(), note);
        log.info(
                "Polled {}: {}, {} new{}",
                due.source().address(),
                note.outcome(),
                note.newArticles(),
                note.note() == null ? "" : "; " + note.note());
    }

    private PollNote noted(DueSource due) {
        try {
            return poll.poll(due, stopping::get);
        } catch (RuntimeException e) {
            if (StoreAway.isBehind(e)) {
                throw e; // nothing can be noted either; it is polled again when its lease ends
            }
            log.error("The source {} cannot be polled", due.source().address(), e);
            return SourcePoll.failed(due, "Dateline failed; its log says why.", null);
        }
    }

    /** Lets polls end after the page in hand, so that they note how far they are. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping.set(true);
        polls.forEach(each -> each.cancel(false));
        threads.shutdown();
        if (!threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
