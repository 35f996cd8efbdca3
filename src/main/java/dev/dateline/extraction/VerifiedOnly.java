package dev.dateline.extraction;

import dev.dateline.article.Article;
import dev.dateline.fact.Claim;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Refuses the claims of another extractor whose quote is not in the text where it says it is, and counts them. */
public final class VerifiedOnly implements Extractor {

    private final Extractor extractor;
    private final AtomicLong refused = new AtomicLong();

    public VerifiedOnly(Extractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public String name() {
        return extractor.name();
    }

    @Override
    public Extraction extract(Article article) {
        Extraction extraction = extractor.extract(article);
        List<Claim> verified = extraction.claims().stream()
                .filter(claim -> claim.evidence().article().equals(article.id()))
                .filter(claim -> claim.evidence().verifiedIn(article.text()))
                .toList();
        refused.addAndGet(extraction.claims().size() - verified.size());
        return new Extraction(extraction.article(), extraction.entities(), verified);
    }

    /** How many claims were refused so far. */
    public long refused() {
        return refused.get();
    }
}
