package dev.dateline.timeline.http;

import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.event.EventId;
import dev.dateline.graph.judgement.Pins;
import dev.dateline.question.AsOf;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import dev.dateline.timeline.read.EventDetail;
import dev.dateline.timeline.read.Events;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A person's choice of what is shown where sources differ. */
@RestController
public class PinController {

    /** The claim whose word is to be shown. */
    record Choice(@Nullable String claim) {}

    private final Pins pins;
    private final Events events;

    PinController(Pins pins, Events events) {
        this.pins = pins;
        this.events = events;
    }

    /** Answers with the event as it is shown from now on. */
    @PutMapping(path = "/api/events/{event}/pins/{field}", consumes = MediaType.APPLICATION_JSON_VALUE)
    EventDetail pin(@PathVariable String event, @PathVariable String field, @RequestBody Choice choice) {
        String claim = choice.claim();
        if (claim == null || claim.isBlank()) {
            throw Problem.badParameter("claim", claim, "Give the id of one of the event's claims.");
        }
        EventId id = new EventId(event);
        check(pins.pin(id, field, new ClaimId(claim)), event, field, claim);
        return events.detail(id, AsOf.now());
    }

    /** Lets the rules choose again. */
    @DeleteMapping("/api/events/{event}/pins/{field}")
    ResponseEntity<Void> unpin(@PathVariable String event, @PathVariable String field) {
        check(pins.unpin(new EventId(event), field), event, field, "");
        return ResponseEntity.noContent().build();
    }

    public static void check(Pins.Outcome outcome, String event, String field, String claim) {
        switch (outcome) {
            case DONE -> {}
            case NO_SUCH_EVENT ->
                throw Problem.with(
                        ProblemType.UNKNOWN_EVENT, "event", event, "Give the id of an event from a timeline.");
            case NO_CONFLICT ->
                throw Problem.with(
                        ProblemType.UNKNOWN_CONFLICT, "field", field, "Give a field of the event's conflicts.");
            case NO_SUCH_CLAIM ->
                throw Problem.badParameter("claim", claim, "Give the id of a claim that states this field.");
        }
    }
}
