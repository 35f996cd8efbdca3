package dev.dateline.graph.derive;

import dev.dateline.extraction.Extraction;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.graph.article.StoredArticle;
import java.util.List;
import java.util.Map;

/**
 * An article as it is stored, and what was recorded of it: the names and claims that all else is derived from.
 *
 * @param pins the fields that a person pinned to what a claim says, for claims that have any
 */
public record Recording(StoredArticle stored, Extraction extraction, Map<ClaimId, List<String>> pins) {

    public Recording {
        pins = Map.copyOf(pins);
    }
}
