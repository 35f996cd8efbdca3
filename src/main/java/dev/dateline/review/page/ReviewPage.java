package dev.dateline.review.page;

import dev.dateline.access.signin.Caller;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.graph.decision.JudgedKind;
import dev.dateline.graph.decision.JudgementState;
import dev.dateline.graph.decision.StoredJudgement;
import dev.dateline.graph.judgement.Judgements;
import dev.dateline.page.Page;
import dev.dateline.question.Cursor;
import dev.dateline.review.correction.SideCard;
import dev.dateline.review.correction.SideCards;
import dev.dateline.review.judgement.JudgementAnswer;
import dev.dateline.review.judgement.JudgementBody;
import dev.dateline.review.judgement.JudgementController;
import dev.dateline.review.judgement.Judging;
import dev.dateline.review.queue.DisputedClaims;
import dev.dateline.review.queue.ReviewQueue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a person judges what the rules cannot tell. */
@Page
class ReviewPage {

    private static final int AT_ONCE = 10;

    /** Two that may be the same, with what is known about them. */
    record Question(StoredJudgement judgement, SideCard left, SideCard right) {}

    private final ReviewQueue queue;
    private final SideCards cards;
    private final Judging judging;
    private final Judgements judgements;
    private final DisputedClaims disputes;

    ReviewPage(ReviewQueue queue, SideCards cards, Judging judging, Judgements judgements, DisputedClaims disputes) {
        this.queue = queue;
        this.cards = cards;
        this.judging = judging;
        this.judgements = judgements;
        this.disputes = disputes;
    }

    @GetMapping("/review")
    String review(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String disputed,
            Model model) {
        ReviewQueue.Page page = queue.page(JudgementState.UNSURE, AT_ONCE, Cursor.given(cursor));
        model.addAttribute("waiting", queue.waiting());
        model.addAttribute(
                "questions",
                page.items().stream().flatMap(each -> question(each).stream()).toList());
        model.addAttribute("next", page.next());
        model.addAttribute("decided", decided());
        model.addAttribute("disputes", disputes.page(AT_ONCE, Cursor.given(disputed)));
        return "review/review";
    }

    private Optional<Question> question(StoredJudgement judgement) {
        Optional<SideCard> left = cards.of(judgement.about(), judgement.leftId());
        Optional<SideCard> right = cards.of(judgement.about(), judgement.rightId());
        return left.isPresent() && right.isPresent()
                ? Optional.of(new Question(judgement, left.get(), right.get()))
                : Optional.empty();
    }

    private List<JudgementAnswer> decided() {
        return Stream.of(JudgementState.SAME, JudgementState.NOT_SAME, JudgementState.LEFT_OPEN)
                .flatMap(state -> queue.page(state, AT_ONCE, null).items().stream())
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .limit(AT_ONCE)
                .map(JudgementAnswer::of)
                .toList();
    }

    /** How much waits, for the link in the header of every page. */
    @GetMapping("/review/count")
    String count(Model model) {
        model.addAttribute("waiting", queue.waiting());
        return "review/count :: count";
    }

    /** The answer to a question of the queue. One that is settled meanwhile leads back to the queue. */
    @PostMapping("/review")
    String decide(
            @RequestParam String about,
            @RequestParam String left,
            @RequestParam String right,
            @RequestParam String verdict,
            @RequestParam(required = false) @Nullable String why) {
        List<String> two = List.of(left, right);
        boolean events = JudgedKind.EVENTS.name().equals(about);
        judging.say(new JudgementBody(verdict, events ? null : two, events ? two : null, null, null, why, null));
        return "redirect:/review";
    }

    /** A person has looked at a claim that two extractors read differently. */
    @PostMapping("/review/disputes/{claim}")
    String settle(@PathVariable String claim) {
        disputes.settle(new ClaimId(claim), Caller.nameOr(null));
        return "redirect:/review";
    }

    /** @param entity whose page asks, and is shown again */
    @PostMapping("/review/{id}/take-back")
    ModelAndView takeBack(@PathVariable String id, @RequestParam(required = false) @Nullable String entity) {
        if (!judgements.takeBack(id, Caller.nameOr(null))) {
            throw JudgementController.unknown(id);
        }
        return entity == null
                ? new ModelAndView("redirect:/review")
                : new ModelAndView("redirect:/review/entities/{entity}", Map.of("entity", entity, "done", "back"));
    }
}
