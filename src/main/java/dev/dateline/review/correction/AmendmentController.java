package dev.dateline.review.correction;

import dev.dateline.entities.EntityCard;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Names, kinds and ids elsewhere that a person gives an entity. */
@RestController
@RequestMapping("/api/entities/{entity}")
class AmendmentController {

    private final Amending amending;

    AmendmentController(Amending amending) {
        this.amending = amending;
    }

    @PatchMapping
    EntityCard amend(@PathVariable String entity, @RequestBody AmendmentBody said) {
        return amending.say(entity, said);
    }

    /** Takes back what was said; it stays in the history. */
    @DeleteMapping("/amendments/{id}")
    ResponseEntity<Void> takeBack(@PathVariable String entity, @PathVariable String id) {
        amending.takeBack(entity, id);
        return ResponseEntity.noContent().build();
    }
}
