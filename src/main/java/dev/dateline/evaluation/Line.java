package dev.dateline.evaluation;

import java.util.List;

/**
 * What one article reports, in the gold or as an extractor says.
 *
 * @param events in an order that depends on what they say alone
 * @param extraKinds in the gold: the kinds that are annotated in some articles only are annotated in this one
 */
record Line(String articleId, List<NamedEntity> entities, List<ReportedEvent> events, boolean extraKinds) {

    static Line empty(String articleId) {
        return new Line(articleId, List.of(), List.of(), false);
    }
}
