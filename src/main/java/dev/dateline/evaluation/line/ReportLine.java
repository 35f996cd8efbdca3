package dev.dateline.evaluation.line;

import java.util.List;

/**
 * What one article reports, in the gold or as an extractor says.
 *
 * @param events in an order that depends on what they say alone
 * @param extraKinds in the gold: the kinds that are annotated in some articles only are annotated in this one
 */
public record ReportLine(String articleId, List<LineEntity> entities, List<ReportedEvent> events, boolean extraKinds) {

    public static ReportLine empty(String articleId) {
        return new ReportLine(articleId, List.of(), List.of(), false);
    }
}
