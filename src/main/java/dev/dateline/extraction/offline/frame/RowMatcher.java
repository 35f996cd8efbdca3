package dev.dateline.extraction.offline.frame;

import dev.dateline.fact.Role;
import java.util.ArrayList;
import java.util.List;

/** Applies frames that are rows of words to a sentence. */
record RowMatcher(Casting casting, Spans spans, Row row) {

    List<Match> matches(Frame frame) {
        List<Match> found = new ArrayList<>();
        for (RowPattern pattern : frame.rows()) {
            for (RowPattern.Found place : pattern.findIn(row)) {
                Findings findings = new Findings(casting);
                place.captures().forEach(capture -> take(capture, findings));
                if (place.captures().isEmpty()) {
                    findings.covers(row.items().get(place.to()).last());
                }
                findings.asMatch(frame, row.items().get(place.trigger()).first())
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private void take(RowPattern.Capture capture, Findings findings) {
        for (int item = capture.first(); item <= capture.last(); item++) {
            Row.Item at = row.items().get(item);
            if (capture.role().isEmpty()) {
                findings.post(spans.postAt(at.first()));
            } else {
                cast(capture.role().orElseThrow(), item, findings);
            }
        }
    }

    private void cast(Role role, int item, Findings findings) {
        Row.Item at = row.items().get(item);
        if (Casting.lineTypes(role).indexOf(at.type()) >= 0) {
            findings.cast(role, row.head(item));
        }
    }
}
