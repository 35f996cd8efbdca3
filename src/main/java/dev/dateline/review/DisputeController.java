package dev.dateline.review;

import dev.dateline.fact.ClaimId;
import dev.dateline.question.Cursor;
import dev.dateline.question.Numbers;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import java.util.List;
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

    /** A page of disputed claims. */
    record DisputePage(List<DisputedClaim> items, @Nullable String next) {}

    private final DisputedClaims disputes;

    DisputeController(DisputedClaims disputes) {
        this.disputes = disputes;
    }

    @GetMapping
    DisputePage list(
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int most = Numbers.limit(limit);
        String given = Cursor.given(cursor);
        String after = given == null ? "" : Cursor.read("disputes", 1, given).getFirst();
        List<DisputedClaim> found = disputes.after(after, most + 1);
        return found.size() <= most
                ? new DisputePage(found, null)
                : new DisputePage(
                        found.subList(0, most),
                        Cursor.write(
                                "disputes", List.of(found.get(most - 1).id().value())));
    }

    /** Notes that a person has looked at a claim. */
    @DeleteMapping("/{claim}")
    ResponseEntity<Void> settle(@PathVariable String claim) {
        if (!disputes.settle(new ClaimId(claim))) {
            throw Problem.with(
                    ProblemType.UNKNOWN_DISPUTE, "claim", claim, "Give the id of a claim that /api/disputes lists.");
        }
        return ResponseEntity.noContent().build();
    }
}
