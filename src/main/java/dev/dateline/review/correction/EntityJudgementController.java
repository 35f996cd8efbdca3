package dev.dateline.review.correction;

import dev.dateline.entities.Entities;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.graph.decision.Amendment;
import dev.dateline.graph.decision.StoredJudgement;
import dev.dateline.graph.judgement.Amendments;
import dev.dateline.review.judgement.JudgementAnswer;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Merging and splitting entities over HTTP; both are judgements, and are taken back as such. */
@RestController
@RequestMapping("/api/entities/{entity}")
class EntityJudgementController {

    /** @param with the id or name of the entity that is the same */
    record Merge(
            @Nullable String with,
            @Nullable String why,
            @Nullable String by) {}

    /**
     * What is to be parted from the rest.
     *
     * @param mentions ids of mentions, as the explanation lists them
     * @param articles all mentions in these articles
     */
    record Split(
            @Nullable List<String> mentions,
            @Nullable List<String> articles,
            @Nullable String why,
            @Nullable String by) {}

    /**
     * What persons said, the last first.
     *
     * @param items whether it is the same as another
     * @param amendments what it is called
     */
    record History(List<JudgementAnswer> items, List<Amendment> amendments) {}

    private final Entities entities;
    private final Corrections corrections;
    private final Histories histories;
    private final Amendments amendments;
    private final Rehearsal rehearsal;

    EntityJudgementController(
            Entities entities,
            Corrections corrections,
            Histories histories,
            Amendments amendments,
            Rehearsal rehearsal) {
        this.amendments = amendments;
        this.rehearsal = rehearsal;
        this.entities = entities;
        this.corrections = corrections;
        this.histories = histories;
    }

    @PostMapping("/merge")
    ResponseEntity<JudgementAnswer> merge(@PathVariable String entity, @RequestBody Merge merge) {
        return created(corrections.merge(entity, merge.with(), merge.why(), merge.by()));
    }

    @PostMapping("/split")
    ResponseEntity<JudgementAnswer> split(@PathVariable String entity, @RequestBody Split split) {
        return created(
                corrections.split(entity, given(split.mentions()), given(split.articles()), split.why(), split.by()));
    }

    /** What the merge would change; nothing is kept. */
    @PostMapping("/merge/preview")
    Preview previewMerge(@PathVariable String entity, @RequestBody Merge merge) {
        return rehearsal.merge(entity, merge.with());
    }

    /** What the split would change; nothing is kept. */
    @PostMapping("/split/preview")
    Preview previewSplit(@PathVariable String entity, @RequestBody Split split) {
        return rehearsal.split(entity, given(split.mentions()), given(split.articles()));
    }

    private static Set<String> given(@Nullable List<String> ids) {
        return ids == null ? Set.of() : new TreeSet<>(ids);
    }

    private static ResponseEntity<JudgementAnswer> created(StoredJudgement said) {
        return ResponseEntity.created(URI.create("/api/judgements/" + said.id()))
                .body(JudgementAnswer.of(said));
    }

    /** Why its mentions are one. */
    @GetMapping("/explanation")
    Explanation explanation(@PathVariable String entity) {
        EntityId id = entities.resolve(entity);
        return histories.explain(entities.card(id).entity());
    }

    @GetMapping("/history")
    History history(@PathVariable String entity) {
        EntityId id = entities.resolve(entity);
        return new History(
                histories.of(id.value()).stream().map(JudgementAnswer::of).toList(), amendments.of(id));
    }
}
