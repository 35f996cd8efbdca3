package dev.dateline.graph.article;

import dev.dateline.fact.claim.ArticleId;

/** Another text is stored under the id of an article that is handed in. An article never changes. */
public class OtherTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherTextException(ArticleId id) {
        super("another text is stored as article " + id);
    }
}
