package dev.dateline.extraction.check;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.Extractor;

/** An extractor whose claims are checked against the text before anybody sees them. */
public final class CheckedExtractor implements Extractor {

    private final Extractor unchecked;

    public CheckedExtractor(Extractor unchecked) {
        this.unchecked = unchecked;
    }

    @Override
    public String name() {
        return unchecked.name();
    }

    @Override
    public Extraction extract(Article article) {
        return ClaimChecker.check(article, unchecked.extract(article));
    }
}
