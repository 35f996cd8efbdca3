package dev.dateline.review.queue;

import dev.dateline.access.signin.Caller;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.question.Cursor;
import dev.dateline.question.Numbers;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Over HTTP: the claims that two extractors read differently. */
@RestController
@RequestMapping("/api/disputes")
class DisputeController {

    private final DisputedClaims disputes;

    DisputeController(DisputedClaims disputes) {
        this.disputes = disputes;
    }

    @GetMapping
    DisputedClaims.Page list(
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return disputes.page(Numbers.limit(limit), Cursor.given(cursor));
    }

    /** Notes that a person has looked at a claim. */
    @DeleteMapping("/{claim}")
    ResponseEntity<Void> settle(@PathVariable String claim) {
        if (!disputes.settle(new ClaimId(claim), Caller.nameOr(null))) {
            throw Problem.with(
                    ProblemType.UNKNOWN_DISPUTE, "claim", claim, "Give the id of a claim that /api/disputes lists.");
        }
        return ResponseEntity.noContent().build();
    }
}
