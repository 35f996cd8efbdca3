package dev.dateline.review.claim;

import dev.dateline.article.Article;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Status;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.StoredArticle;
import dev.dateline.graph.decision.StoredClaimJudgement;
import dev.dateline.graph.judgement.ClaimJudgements;
import dev.dateline.graph.judgement.ClaimJudgements.Grounds;
import dev.dateline.graph.judgement.ClaimJudgements.Judged;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import dev.dateline.resolution.curation.ClaimVerdict;
import dev.dateline.resolution.curation.RejectionReason;
import dev.dateline.resolution.curation.StatedClaim;
import dev.dateline.review.judgement.JudgementController;
import dev.dateline.review.judgement.Judging;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores what a person says about claims, or explains why it cannot be. */
@Component
class ClaimCuration {

    private final ClaimJudgements judgements;
    private final ClaimReading reading;
    private final Articles articles;

    ClaimCuration(ClaimJudgements judgements, ClaimReading reading, Articles articles) {
        this.judgements = judgements;
        this.reading = reading;
        this.articles = articles;
    }

    StoredClaimJudgement judge(String id, ClaimJudgementBody body) {
        Judged claim = claim(id);
        Grounds grounds =
                new Grounds(reason(body.reason()), Judging.words("why", body.why()), Judging.words("by", body.by()));
        ClaimVerdict verdict = choice("verdict", body.verdict(), ClaimVerdict.class, ClaimVerdict.ADDED);
        Optional<StoredClaimJudgement> said = switch (verdict) {
            case CONFIRMED -> judgements.confirm(claim.id(), grounds);
            case REJECTED -> judgements.reject(claim.id(), grounds);
            case EDITED, ADDED -> judgements.edit(claim.id(), reading.read(body.claim(), claim.stated()), grounds);
        };
        return said.orElseThrow(() -> unknown(id));
    }

    Judged claim(String id) {
        return judgements.claim(new ClaimId(id)).orElseThrow(() -> unknown(id));
    }

    static Problem unknown(String id) {
        return Problem.with(
                ProblemType.UNKNOWN_CLAIM, "claim", id, "Give the id of a claim as events and articles list them.");
    }

    private static @Nullable RejectionReason reason(@Nullable String given) {
        return given == null || given.isBlank() ? null : choice("reason", given, RejectionReason.class, null);
    }

    /** @param not a choice that is not asked for here; null for none */
    private static <E extends Enum<E>> E choice(String field, @Nullable String given, Class<E> type, @Nullable E not) {
        String name =
                given == null ? "" : given.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        List<E> choices = Arrays.stream(type.getEnumConstants())
                .filter(each -> each != not)
                .toList();
        return choices.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.with(
                        ProblemType.BAD_JUDGEMENT,
                        field,
                        given,
                        "Give any of " + choices.stream().map(Enum::name).collect(Collectors.joining(", ")) + "."));
    }

    /** Adds a claim whose quote stands in the article. */
    StoredClaimJudgement add(String id, AddedClaimBody body) {
        Article article = articles.find(new ArticleId(id))
                .map(StoredArticle::article)
                .orElseThrow(() -> Problem.with(
                        ProblemType.UNKNOWN_ARTICLE, "id", id, "Give the id that the answer to its submission has."));
        Grounds grounds = new Grounds(null, Judging.words("why", body.why()), Judging.words("by", body.by()));
        StatedClaim quoted = quoted(article.text(), body);
        if (body.claim() == null || !body.claim().hasNonNull("kind")) {
            throw Problem.with(ProblemType.BAD_CLAIM, "kind", null, "Say which kind of event it is.");
        }
        return judgements.add(article.id(), reading.read(body.claim(), quoted), grounds);
    }

    private static StatedClaim quoted(String text, AddedClaimBody body) {
        String quote = body.quote() == null ? "" : body.quote().replace("\r\n", "\n");
        if (quote.isBlank()) {
            throw Problem.with(ProblemType.BAD_CLAIM, "quote", null, "Give the words of the article that say so.");
        }
        int start = body.start() != null && text.startsWith(quote, body.start()) ? body.start() : text.indexOf(quote);
        if (start < 0) {
            throw Problem.with(
                    ProblemType.BAD_CLAIM, "quote", quote, "Copy the words exactly as they stand in its text.");
        }
        boolean twice = body.start() == null && text.indexOf(quote, start + 1) >= 0;
        if (twice) {
            throw Problem.with(
                    ProblemType.BAD_CLAIM, "start", null, "The article has these words twice: say where they begin.");
        }
        return new StatedClaim(
                EventKind.PARTNERSHIP,
                Status.HAPPENED,
                null,
                List.of(),
                Details.NONE,
                List.of(),
                quote,
                start,
                start + quote.length());
    }

    void takeBack(String claim, String id, @Nullable String by) {
        boolean known = judgements.of(new ClaimId(claim)).stream()
                .anyMatch(each -> each.id().equals(id));
        if (!known || !judgements.takeBack(id, Judging.words("by", by))) {
            throw JudgementController.unknown(id);
        }
    }

    List<StoredClaimJudgement> of(String claim) {
        List<StoredClaimJudgement> said = judgements.of(new ClaimId(claim));
        if (said.isEmpty()) {
            claim(claim);
        }
        return said;
    }
}
