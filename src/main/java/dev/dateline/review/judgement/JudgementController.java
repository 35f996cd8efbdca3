package dev.dateline.review.judgement;

import dev.dateline.access.signin.Caller;
import dev.dateline.graph.decision.JudgementState;
import dev.dateline.graph.decision.StoredJudgement;
import dev.dateline.graph.judgement.Judgements;
import dev.dateline.question.Cursor;
import dev.dateline.question.Numbers;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import dev.dateline.review.queue.ReviewQueue;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Judgements over HTTP: what waits, what was decided, and deciding. */
@RestController
@RequestMapping("/api/judgements")
public class JudgementController {

    /**
     * A page of judgements.
     *
     * @param waiting how many wait for a person; 1000 stands for that many or more
     */
    record JudgementPage(
            List<JudgementAnswer> items,
            long waiting,
            @Nullable String next) {}

    private final ReviewQueue queue;
    private final Judging judging;
    private final Judgements judgements;

    JudgementController(ReviewQueue queue, Judging judging, Judgements judgements) {
        this.queue = queue;
        this.judging = judging;
        this.judgements = judgements;
    }

    @GetMapping
    JudgementPage list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        ReviewQueue.Page page = queue.page(state(state), Numbers.limit(limit), Cursor.given(cursor));
        return new JudgementPage(
                page.items().stream().map(JudgementAnswer::of).toList(),
                queue.waiting().number(),
                page.next());
    }

    private static JudgementState state(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return JudgementState.UNSURE;
        }
        String name = given.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(JudgementState.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        Problem.badParameter("state", given, "Give unsure, same, not-same, left-open or taken-back."));
    }

    @GetMapping("/{id}")
    JudgementAnswer one(@PathVariable String id) {
        return judgements.find(id).map(JudgementAnswer::of).orElseThrow(() -> unknown(id));
    }

    /** 201 with the judgement; one that says the same as another that holds is that one. */
    @PostMapping
    ResponseEntity<JudgementAnswer> say(@RequestBody JudgementBody body) {
        StoredJudgement said = judging.say(body);
        return ResponseEntity.created(URI.create("/api/judgements/" + said.id()))
                .body(JudgementAnswer.of(said));
    }

    /** Takes a judgement back; it stays in the history. */
    @DeleteMapping("/{id}")
    ResponseEntity<Void> takeBack(@PathVariable String id, @RequestParam(required = false) @Nullable String by) {
        if (!judgements.takeBack(id, Judging.words("by", Caller.nameOr(by)))) {
            throw unknown(id);
        }
        return ResponseEntity.noContent().build();
    }

    public static Problem unknown(String id) {
        return Problem.with(
                ProblemType.UNKNOWN_JUDGEMENT,
                "id",
                id,
                "Give the id of a person's judgement that holds, as /api/judgements?state=same lists them.");
    }
}
