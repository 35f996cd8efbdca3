package dev.dateline.timeline.page;

import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.event.EventId;
import dev.dateline.graph.judgement.Pins;
import dev.dateline.page.Page;
import dev.dateline.timeline.http.PinController;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The buttons beside what sources differ on: whose word is shown. */
@Page
class PinPage {

    private static final String BACK = "redirect:/events/{event}";

    private final Pins pins;

    PinPage(Pins pins) {
        this.pins = pins;
    }

    @PostMapping("/events/{event}/pin")
    String pin(@PathVariable String event, @RequestParam String field, @RequestParam String claim) {
        PinController.check(pins.pin(new EventId(event), field, new ClaimId(claim)), event, field, claim);
        return BACK;
    }

    @PostMapping("/events/{event}/unpin")
    String unpin(@PathVariable String event, @RequestParam String field) {
        PinController.check(pins.unpin(new EventId(event), field), event, field, "");
        return BACK;
    }
}
