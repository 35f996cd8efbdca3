package dev.dateline.evaluation.comparison;

import dev.dateline.evaluation.line.EdtfBounds;
import dev.dateline.evaluation.line.ReportedEvent;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a reported date stands to the gold's. */
public enum DateAgreement {
    /** The same days. */
    EXACT,
    /** One lies inside the other, or the gold accepts it besides. */
    COMPATIBLE,
    NONE;

    /**
     * Compares the dates of two events. Where the gold gives no date it also takes the day of publication and "up to
     * the day of publication": that is all that such a text says.
     */
    public static DateAgreement of(ReportedEvent gold, ReportedEvent reported, @Nullable LocalDate published) {
        if (reported.when() == null) {
            return gold.when() == null ? EXACT : gold.leeway().whens().contains(null) ? COMPATIBLE : NONE;
        }
        try {
            return of(gold, EdtfBounds.of(reported.when()), published);
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }

    private static DateAgreement of(ReportedEvent gold, EdtfBounds said, @Nullable LocalDate published) {
        EdtfBounds expected = gold.when() == null ? null : EdtfBounds.of(gold.when());
        if (said.equals(expected)) {
            return EXACT;
        }
        boolean close = expected == null
                ? published != null && isPublication(said, published)
                : said.inside(expected) || expected.inside(said);
        boolean accepted = gold.leeway().whens().stream()
                .filter(Objects::nonNull)
                .anyMatch(other -> EdtfBounds.of(other).equals(said));
        return close || accepted ? COMPATIBLE : NONE;
    }

    private static boolean isPublication(EdtfBounds said, LocalDate published) {
        return said.equals(new EdtfBounds(published, published)) || said.equals(new EdtfBounds(null, published));
    }
}
