package dev.dateline.review.claim;

import dev.dateline.graph.decision.StoredClaimJudgement;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Judgements of single claims over HTTP. */
@RestController
class ClaimController {

    /** What people said about a claim, the last first. */
    record ClaimHistory(List<ClaimJudgementAnswer> items) {}

    private final ClaimCuration curation;

    ClaimController(ClaimCuration curation) {
        this.curation = curation;
    }

    @GetMapping("/api/claims/{claim}/judgements")
    ClaimHistory list(@PathVariable String claim) {
        return new ClaimHistory(
                curation.of(claim).stream().map(ClaimJudgementAnswer::of).toList());
    }

    /** 201 with the judgement; the one before it on the same claim is taken back. */
    @PostMapping("/api/claims/{claim}/judgements")
    ResponseEntity<ClaimJudgementAnswer> judge(
            @PathVariable String claim, @RequestBody ClaimJudgementBody body, @Nullable Principal principal) {
        ClaimJudgementBody signed = new ClaimJudgementBody(
                body.verdict(), body.reason(), body.claim(), body.why(), Signature.of(principal, body.by()));
        return created(curation.judge(claim, signed));
    }

    /** Takes a judgement back; it stays in the history. */
    @DeleteMapping("/api/claims/{claim}/judgements/{id}")
    ResponseEntity<Void> takeBack(
            @PathVariable String claim,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String by,
            @Nullable Principal principal) {
        curation.takeBack(claim, id, Signature.of(principal, by));
        return ResponseEntity.noContent().build();
    }

    /** Adds a claim with a quote from the article. */
    @PostMapping("/api/articles/{article}/claims")
    ResponseEntity<ClaimJudgementAnswer> add(
            @PathVariable String article, @RequestBody AddedClaimBody body, @Nullable Principal principal) {
        AddedClaimBody signed = new AddedClaimBody(
                body.quote(), body.start(), body.claim(), body.why(), Signature.of(principal, body.by()));
        return created(curation.add(article, signed));
    }

    private static ResponseEntity<ClaimJudgementAnswer> created(StoredClaimJudgement said) {
        return ResponseEntity.created(URI.create("/api/claims/" + said.about() + "/judgements"))
                .body(ClaimJudgementAnswer.of(said));
    }
}
