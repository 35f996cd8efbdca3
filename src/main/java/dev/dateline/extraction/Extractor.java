package dev.dateline.extraction;

import dev.dateline.article.Article;

/** Reads an article and says what it reports. Implementations are safe for use by several threads. */
public interface Extractor {

    /** What claims name as their extractor, with its version: {@code corenlp/1}. */
    String name();

    /**
     * Everything that the article reports, in the order of the evidence. The same article gives the same extraction,
     * whatever else is being read at the time.
     */
    Extraction extract(Article article);
}
