package dev.dateline.review.correction;

import dev.dateline.entities.Entities;
import dev.dateline.entities.EntityHit;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.graph.judgement.Amendments;
import dev.dateline.page.Page;
import dev.dateline.question.Problem;
import dev.dateline.review.judgement.JudgementAnswer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a person puts an entity right: what it is called, what else it is, what it is not. */
@Page
class CorrectionsPage {

    private static final int MOST_FOUND = 20;

    private static final List<String> NAMES =
            List.of("name", "alias", "kind", "subkind", "wikidata", "lei", "ticker", "why", "by");
    private static final List<String> OTHER = List.of("with", "why", "by");
    private static final List<String> PARTS = List.of("mentions", "why", "by");

    private final Entities entities;
    private final Amending amending;
    private final Corrections corrections;
    private final Histories histories;
    private final Amendments amendments;
    private final Rehearsal rehearsal;

    CorrectionsPage(
            Entities entities,
            Amending amending,
            Corrections corrections,
            Histories histories,
            Amendments amendments,
            Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
        this.entities = entities;
        this.amending = amending;
        this.corrections = corrections;
        this.histories = histories;
        this.amendments = amendments;
    }

    /** Leads to the one of this name; where there are several, or none quite, shows who may be meant. */
    @GetMapping("/review/entities")
    ModelAndView find(@RequestParam(defaultValue = "") String name) {
        try {
            return to(entities.resolve(name), "");
        } catch (Problem e) {
            List<EntityHit> found = entities.search(name, null, MOST_FOUND);
            return new ModelAndView("review/found", Map.of("asked", name, "found", found));
        }
    }

    /** @param done what was done last: {@code said}, {@code merged}, {@code parted} or {@code back} */
    @GetMapping("/review/entities/{entity}")
    ModelAndView show(@PathVariable String entity, @RequestParam(defaultValue = "") String done) {
        return page(entities.resolve(entity)).addObject("done", done);
    }

    private ModelAndView page(EntityId id) {
        ModelAndView page = new ModelAndView("review/entity");
        page.addObject("card", entities.card(id));
        page.addObject("explanation", histories.explain(entities.card(id).entity()));
        page.addObject(
                "judgements",
                histories.of(id.value()).stream().map(JudgementAnswer::of).toList());
        page.addObject("kinds", EntityKind.values());
        page.addObject("subkinds", Subkind.values());
        page.addObject("amendments", amendments.of(id));
        page.addObject("done", "");
        return page;
    }

    private static ModelAndView to(EntityId id, String done) {
        ModelAndView there = new ModelAndView("redirect:/review/entities/{id}").addObject("id", id.value());
        return done.isEmpty() ? there : there.addObject("done", done);
    }

    @PostMapping("/review/entities/{entity}/names")
    ModelAndView name(@PathVariable String entity, @RequestParam MultiValueMap<String, String> sent) {
        return attempt(
                entity,
                sent,
                "names",
                NAMES,
                "name",
                "said",
                id -> amending.say(
                        id,
                        new AmendmentBody(
                                given(sent, "name"),
                                given(sent, "alias"),
                                given(sent, "kind"),
                                given(sent, "subkind"),
                                given(sent, "wikidata"),
                                given(sent, "lei"),
                                given(sent, "ticker"),
                                given(sent, "why"),
                                given(sent, "by"))));
    }

    /** Without {@code confirmed}, shows what would change. */
    @PostMapping("/review/entities/{entity}/merge")
    ModelAndView merge(@PathVariable String entity, @RequestParam MultiValueMap<String, String> sent) {
        if (given(sent, "confirmed") == null) {
            return preview(entity, sent, "merge", OTHER, "with", id -> rehearsal.merge(id, given(sent, "with")));
        }
        return attempt(
                entity,
                sent,
                "merge",
                OTHER,
                "with",
                "merged",
                id -> corrections.merge(id, given(sent, "with"), given(sent, "why"), given(sent, "by")));
    }

    /** Without {@code confirmed}, shows what would change. */
    @PostMapping("/review/entities/{entity}/split")
    ModelAndView split(@PathVariable String entity, @RequestParam MultiValueMap<String, String> sent) {
        Set<String> chosen = new TreeSet<>(sent.getOrDefault("mentions", List.of()));
        if (given(sent, "confirmed") == null) {
            return preview(entity, sent, "split", PARTS, "mentions", id -> rehearsal.split(id, chosen, Set.of()));
        }
        return attempt(
                entity,
                sent,
                "split",
                PARTS,
                "mentions",
                "parted",
                id -> corrections.split(id, chosen, Set.of(), given(sent, "why"), given(sent, "by")));
    }

    @PostMapping("/review/entities/{entity}/amendments/{amendment}/take-back")
    ModelAndView takeBack(@PathVariable String entity, @PathVariable String amendment) {
        amending.takeBack(entity, amendment);
        return to(entities.resolve(entity), "back");
    }

    private interface Attempt {

        void on(String entity);
    }

    /** Leads to the entity as it is then; where something is wrong, shows the form again with what was sent. */
    private ModelAndView attempt(
            String entity,
            MultiValueMap<String, String> sent,
            String form,
            List<String> fields,
            String mainField,
            String done,
            Attempt attempt) {
        EntityId id = entities.resolve(entity);
        try {
            attempt.on(id.value());
        } catch (Problem e) {
            return refused(id, sent, form, FormErrors.of(e, fields, mainField), e);
        }
        return to(entities.resolve(id.value()), done);
    }

    private ModelAndView preview(
            String entity,
            MultiValueMap<String, String> sent,
            String form,
            List<String> fields,
            String mainField,
            Function<String, Preview> rehearse) {
        EntityId id = entities.resolve(entity);
        try {
            return again(id, sent, form).addObject("preview", rehearse.apply(id.value()));
        } catch (Problem e) {
            return refused(id, sent, form, FormErrors.of(e, fields, mainField), e);
        }
    }

    private ModelAndView refused(
            EntityId id, MultiValueMap<String, String> sent, String form, FormErrors wrong, Problem problem) {
        ModelAndView page = again(id, sent, form).addObject("wrong", wrong);
        page.setStatus(problem.getStatusCode());
        return page;
    }

    /** The page with what was sent in its form. */
    private ModelAndView again(EntityId id, MultiValueMap<String, String> sent, String form) {
        return page(id).addObject("form", form)
                .addObject("sent", sent.toSingleValueMap())
                .addObject("chosen", sent.getOrDefault("mentions", List.of()));
    }

    private static @Nullable String given(MultiValueMap<String, String> sent, String field) {
        String text = sent.getFirst(field);
        return text == null || text.isBlank() ? null : text;
    }
}
