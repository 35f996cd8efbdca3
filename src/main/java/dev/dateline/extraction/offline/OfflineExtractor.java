package dev.dateline.extraction.offline;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.Extractor;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.event.EventExtraction;
import dev.dateline.extraction.offline.event.ListedEntities;
import dev.dateline.fact.Claim;
import java.util.List;

/**
 * Reads articles with Stanford CoreNLP and patterns by event kind, without a network.
 *
 * <p>Constructing one loads its models, which takes seconds and some 1.8 GB: have one, and share it among threads.
 */
public final class OfflineExtractor implements Extractor {

    static final String NAME = "corenlp/1";

    private final Pipeline pipeline = new Pipeline();

    private final EventExtraction frames = EventExtraction.load(NAME);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Extraction extract(Article article) {
        AnnotatedArticle reading = read(article);
        // First the claims: a role may name an entity that no model knew.
        List<Claim> claims = frames.claims(reading);
        return ListedEntities.of(reading, claims);
    }

    AnnotatedArticle read(Article article) {
        return pipeline.read(article);
    }
}
