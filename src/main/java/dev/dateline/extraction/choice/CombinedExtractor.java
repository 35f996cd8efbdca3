package dev.dateline.extraction.choice;

import dev.dateline.article.Article;
import dev.dateline.extraction.ClaimJoining;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.ExtractionReport;
import dev.dateline.extraction.ExtractionUnion;
import dev.dateline.extraction.Extractor;
import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.RefusedEvent;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.FieldCheck;
import dev.dateline.fact.claim.FieldCheck.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * A language model and the offline rules on the same article. What both report becomes one claim that is the more
 * confident for it; where they contradict each other, the model's claim says so.
 */
public final class CombinedExtractor implements Extractor {

    private final Extractor model;
    private final Extractor offline;

    public CombinedExtractor(Extractor model, Extractor offline) {
        this.model = model;
        this.offline = offline;
    }

    @Override
    public String name() {
        return model.name() + " + " + offline.name();
    }

    @Override
    public Extraction extract(Article article) {
        Extraction first = model.extract(article);
        Extraction second = offline.extract(article);
        List<RefusedEvent> refusals = new ArrayList<>(first.report().refusals());
        refusals.addAll(second.report().refusals());
        ModelUsage usage = first.report().usage().plus(second.report().usage());
        ExtractionReport report = new ExtractionReport(name(), first.report().note(), refusals, usage);
        Extraction union = ExtractionUnion.of(article.id(), List.of(first, second), report);
        List<Claim> claims = ClaimJoining.join(disputed(union.claims()), CombinedExtractor::agreed);
        return new Extraction(article.id(), union.entities(), claims, report);
    }

    /** Two independent readings agree: both are wrong only if each is. */
    private static Claim agreed(Claim one, Claim other) {
        if (one.extractor().equals(other.extractor())) {
            return one;
        }
        Claim kept = isModel(one) ? one : other;
        double confidence = 1 - (1 - one.confidence()) * (1 - other.confidence());
        List<FieldCheck> support = new ArrayList<>(kept.support());
        support.add(new FieldCheck("extractor", Outcome.CONFIRMED, "two extractors report it"));
        return with(kept, confidence, support);
    }

    private List<Claim> disputed(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claims.stream()
                        .filter(other -> !other.extractor().equals(claim.extractor()))
                        .flatMap(other -> Contradictions.between(claim, other).stream())
                        .findFirst()
                        .map(dispute -> with(claim, claim.confidence(), plus(claim.support(), dispute)))
                        .orElse(claim))
                .toList();
    }

    private static List<FieldCheck> plus(List<FieldCheck> checks, FieldCheck more) {
        List<FieldCheck> all = new ArrayList<>(checks);
        all.add(more);
        return all;
    }

    private static boolean isModel(Claim claim) {
        return claim.extractor().startsWith("llm/");
    }

    private static Claim with(Claim claim, double confidence, List<FieldCheck> support) {
        return new Claim(
                claim.event(),
                claim.status(),
                claim.when(),
                claim.attributedTo(),
                confidence,
                claim.extractor(),
                claim.evidence(),
                support);
    }
}
