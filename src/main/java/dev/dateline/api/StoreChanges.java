package dev.dateline.api;

import dev.dateline.graph.store.Revision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages that the store has changed, as server-sent events. One look at the store every two seconds serves all
 * of them, and none is taken while nobody listens.
 */
@RestController
class StoreChanges {

    private static final Logger log = LoggerFactory.getLogger(StoreChanges.class);

    /** Each holds a connection; a page without one asks again when it is loaded. */
    private static final int MOST_LISTENERS = 200;

    private static final long EVERY = 2_000;
    private static final int LOOKS_A_SIGN_OF_LIFE = 10;

    private final Revision revision;
    private final Set<SseEmitter> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("store-changes").daemon().factory());
    private final ScheduledFuture<?> looking;
    private @Nullable String last;
    private int looks;

    StoreChanges(Revision revision) {
        this.revision = revision;
        looking = clock.scheduleWithFixedDelay(this::look, EVERY, EVERY, TimeUnit.MILLISECONDS);
    }

    @GetMapping(path = "/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> listen() {
        if (listeners.size() >= MOST_LISTENERS) {
            // What a browser takes as "do not ask again".
            return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
        }
        SseEmitter listener = new SseEmitter(0L);
        listener.onCompletion(() -> listeners.remove(listener));
        listener.onError(problem -> listeners.remove(listener));
        listeners.add(listener);
        send(listener, event(revision.current()));
        return ResponseEntity.ok(listener);
    }

    private void look() {
        if (listeners.isEmpty()) {
            last = null;
            return;
        }
        try {
            String now = revision.current();
            boolean isChanged = last != null && !now.equals(last);
            last = now;
            looks++;
            if (isChanged) {
                listeners.forEach(listener -> send(listener, event(now)));
            } else if (looks % LOOKS_A_SIGN_OF_LIFE == 0) {
                listeners.forEach(listener -> send(listener, SseEmitter.event().comment("")));
            }
        } catch (RuntimeException e) {
            log.debug("The store cannot be looked at: {}", e.getMessage());
        }
    }

    /** The revision names places of the database; what is told is only whether it is another one. */
    private static SseEmitter.SseEventBuilder event(String revision) {
        UUID state = UUID.nameUUIDFromBytes(revision.getBytes(StandardCharsets.UTF_8));
        return SseEmitter.event().name("revision").data(state.toString());
    }

    private void send(SseEmitter listener, SseEmitter.SseEventBuilder event) {
        try {
            listener.send(event);
        } catch (IOException | IllegalStateException e) {
            listeners.remove(listener);
        }
    }

    /** Before the web server waits for what it is still answering: these never end by themselves. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        looking.cancel(true);
        clock.shutdownNow();
        listeners.forEach(SseEmitter::complete);
    }
}
