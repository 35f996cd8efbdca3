package dev.dateline.review.claim;

import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.value.Status;
import dev.dateline.graph.decision.StoredClaimJudgement;
import dev.dateline.graph.judgement.ClaimJudgements.Judged;
import dev.dateline.page.Page;
import dev.dateline.question.Choices;
import dev.dateline.question.Problem;
import dev.dateline.review.correction.FormErrors;
import dev.dateline.review.judgement.JudgementController;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The forms by which a person confirms, rejects, edits and adds claims; each leads back to where the claim was seen. */
@Page
class ClaimPages {

    private static final List<String> FIELDS = List.of("status", "when", "participants", "quote", "why", "by");

    private final ClaimCuration curation;
    private final ClaimReading reading;

    ClaimPages(ClaimCuration curation, ClaimReading reading) {
        this.curation = curation;
        this.reading = reading;
    }

    /** Confirms or rejects a claim. */
    @PostMapping("/claims/{claim}/judgements")
    ModelAndView judge(
            @PathVariable String claim,
            @RequestParam String verdict,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String why,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String back,
            @Nullable Principal principal) {
        StoredClaimJudgement said =
                curation.judge(claim, new ClaimJudgementBody(verdict, reason, null, why, Signature.of(principal, by)));
        return back(
                back,
                said,
                switch (said.judgement().verdict()) {
                    case REJECTED -> "rejected";
                    case CONFIRMED, EDITED -> "confirmed";
                    case ADDED -> said.holds() ? "confirmed" : "rejected";
                });
    }

    @PostMapping("/claims/{claim}/judgements/{id}/take-back")
    ModelAndView takeBack(
            @PathVariable String claim,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String back,
            @Nullable Principal principal) {
        StoredClaimJudgement said = curation.of(claim).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> JudgementController.unknown(id));
        curation.takeBack(claim, id, Signature.of(principal, null));
        return back(back, said, "restored");
    }

    /** Only to a page of this server, at the claim. */
    private static ModelAndView back(@Nullable String back, StoredClaimJudgement said, String done) {
        boolean event = back != null && back.matches("/events/[\\w.~-]+") && !done.equals("rejected");
        String page = event ? back : "/articles/" + said.article();
        String claim = said.judgement().verdict().name().equals("CONFIRMED") || !said.holds()
                ? said.about().value()
                : said.judgement().claim().value();
        return new ModelAndView("redirect:" + page + "?done=" + done + "#claim-" + claim);
    }

    /** @param kind another one than the claim has so far */
    @GetMapping("/claims/{claim}/edit")
    ModelAndView edit(
            @PathVariable String claim,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String back) {
        Judged judged = curation.claim(claim);
        EventKind chosen = Choices.one("kind", kind, judged.stated().kind());
        return form("/claims/" + claim + "/edit", judged.stated().quote(), chosen)
                .addObject("claim", ClaimForm.of(chosen, reading.write(judged.stated())))
                .addObject("back", Objects.requireNonNullElse(back, "/articles/" + judged.article()));
    }

    @PostMapping("/claims/{claim}/edit")
    ModelAndView edit(
            @PathVariable String claim,
            @RequestParam MultiValueMap<String, String> sent,
            @Nullable Principal principal) {
        Judged judged = curation.claim(claim);
        EventKind kind =
                Choices.one("kind", sent.getFirst("kind"), judged.stated().kind());
        JsonNode said = ClaimForm.sent(kind, sent);
        try {
            StoredClaimJudgement kept = curation.judge(
                    claim,
                    new ClaimJudgementBody(
                            "EDITED", null, said, sent.getFirst("why"), Signature.of(principal, sent.getFirst("by"))));
            return back(sent.getFirst("back"), kept, "edited");
        } catch (Problem e) {
            return again(form("/claims/" + claim + "/edit", judged.stated().quote(), kind), said, sent, e);
        }
    }

    /** @param start where the quote begins in the article's text */
    @GetMapping("/articles/{article}/claims/new")
    ModelAndView add(
            @PathVariable String article,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "") String quote,
            @RequestParam(defaultValue = "") String start) {
        EventKind chosen = Choices.one("kind", kind, EventKind.FUNDING_ROUND);
        return form("/articles/" + article + "/claims/new", quote, chosen)
                .addObject("claim", ClaimForm.of(chosen, JsonNodeFactory.instance.objectNode()))
                .addObject("sent", Map.of("start", start))
                .addObject("back", "/articles/" + article);
    }

    @PostMapping("/articles/{article}/claims/new")
    ModelAndView add(
            @PathVariable String article,
            @RequestParam MultiValueMap<String, String> sent,
            @Nullable Principal principal) {
        EventKind kind = Choices.one("kind", sent.getFirst("kind"), EventKind.FUNDING_ROUND);
        JsonNode said = ClaimForm.sent(kind, sent);
        String quote = Objects.requireNonNullElse(sent.getFirst("quote"), "");
        try {
            StoredClaimJudgement kept = curation.add(
                    article,
                    new AddedClaimBody(
                            quote,
                            start(sent.getFirst("start")),
                            said,
                            sent.getFirst("why"),
                            Signature.of(principal, sent.getFirst("by"))));
            return back(null, kept, "added");
        } catch (Problem e) {
            return again(form("/articles/" + article + "/claims/new", quote, kind), said, sent, e);
        }
    }

    private static @Nullable Integer start(@Nullable String given) {
        return given != null && given.matches("\\d{1,9}") ? Integer.valueOf(given) : null;
    }

    private static ModelAndView form(String address, String quote, EventKind kind) {
        ModelAndView page = new ModelAndView("claims/form");
        page.addObject("address", address);
        page.addObject("quote", quote);
        page.addObject("adding", address.startsWith("/articles/"));
        page.addObject("kind", kind);
        page.addObject("allKinds", List.of(EventKind.values()));
        page.addObject("statuses", List.of(Status.values()));
        page.addObject("sent", new LinkedMultiValueMap<String, String>().toSingleValueMap());
        return page;
    }

    /** The form with what was sent, and what is wrong with it. */
    private static ModelAndView again(ModelAndView page, JsonNode said, MultiValueMap<String, String> sent, Problem e) {
        EventKind kind = EventKind.valueOf(said.path("kind").asString());
        page.addObject("claim", ClaimForm.of(kind, said));
        page.addObject("sent", sent.toSingleValueMap());
        page.addObject("back", Objects.requireNonNullElse(sent.getFirst("back"), "/"));
        page.addObject("wrong", FormErrors.of(e, FIELDS, "participants"));
        page.setStatus(e.getStatusCode());
        return page;
    }
}
