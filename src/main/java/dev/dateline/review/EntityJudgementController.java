package dev.dateline.review;

import dev.dateline.entities.Entities;
import dev.dateline.fact.EntityId;
import dev.dateline.graph.Amendment;
import dev.dateline.graph.Amendments;
import dev.dateline.graph.JudgedKind;
import dev.dateline.graph.Side;
import dev.dateline.graph.StoredJudgement;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import dev.dateline.resolution.Sameness;
import io.swagger.v3.oas.annotations.Hidden;
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
@Hidden // Answers differ from time to time, by ids and times; docs/resolution.md describes the calls.
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
    private final Judging judging;
    private final Histories histories;
    private final Amendments amendments;

    EntityJudgementController(Entities entities, Judging judging, Histories histories, Amendments amendments) {
        this.amendments = amendments;
        this.entities = entities;
        this.judging = judging;
        this.histories = histories;
    }

    @PostMapping("/merge")
    ResponseEntity<JudgementAnswer> merge(@PathVariable String entity, @RequestBody Merge merge) {
        if (merge.with() == null || merge.with().isBlank()) {
            throw Problem.with(
                    ProblemType.BAD_JUDGEMENT, "with", merge.with(), "Give the id of the entity that is the same.");
        }
        return created(judging.say(
                JudgedKind.ENTITIES,
                Sameness.SAME,
                judging.entity(entity),
                judging.entity(merge.with()),
                merge.why(),
                merge.by()));
    }

    @PostMapping("/split")
    ResponseEntity<JudgementAnswer> split(@PathVariable String entity, @RequestBody Split split) {
        Side whole = judging.entity(entity);
        List<Side> sides = judging.parted(whole, chosen(whole, split));
        return created(judging.say(
                JudgedKind.ENTITIES, Sameness.NOT_SAME, sides.getFirst(), sides.getLast(), split.why(), split.by()));
    }

    private static Set<String> chosen(Side whole, Split split) {
        Set<String> chosen = new TreeSet<>(split.mentions() == null ? List.of() : split.mentions());
        List<String> articles = split.articles() == null ? List.of() : split.articles();
        whole.parts().stream()
                .filter(part -> articles.contains(part.replaceFirst("#[^#]*$", "")))
                .forEach(chosen::add);
        return chosen;
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
