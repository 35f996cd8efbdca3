package dev.dateline.extraction.offline.frame.match;

import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import java.util.List;

/**
 * An article with the frames that match its sentences.
 *
 * @param article what its words mean, with what the matches have shown its entities to be
 */
public record MatchedArticle(AnnotatedArticle article, List<SentenceMatches> sentences) {

    public MatchedArticle {
        sentences = List.copyOf(sentences);
    }
}
