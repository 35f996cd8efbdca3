package dev.dateline.resolution.event;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which events may be one, though the rules keep them apart: no report of one speaks certainly against being the other,
 * or as many support it, and they are close in time.
 */
final class EventDoubts {

    private static final int CLOSE = 45;

    private EventDoubts() {}

    /** Why two events may be one; null if that is certain either way. */
    static @Nullable String between(List<Report> one, List<Report> other, BiFunction<Report, Report, Verdict> compare) {
        if (one.getFirst().event().kind().isState()) {
            return null; // Whether labels of a post mean one time in it or two is not worth a person's time.
        }
        int apart = 0;
        int same = 0;
        long closest = Long.MAX_VALUE;
        Verdict open = null;
        Verdict against = null;
        Verdict inFavour = null;
        for (Report first : one) {
            for (Report second : other) {
                Verdict verdict = compare.apply(first, second);
                if (verdict.equals(Verdict.UNRELATED)) {
                    continue;
                }
                closest = Math.min(closest, new ReportPair(first, second).daysBetween());
                if (verdict.apart()) {
                    apart++;
                    against = verdict;
                } else if (verdict.isSame()) {
                    same++;
                    inFavour = verdict;
                } else {
                    open = verdict;
                }
            }
        }
        if (closest > CLOSE) {
            return null;
        }
        if (against != null && inFavour != null && same >= apart) {
            return "Some reports suggest one event (%s), others contradict it (%s)."
                    .formatted(inFavour.because(), against.because());
        }
        return open != null && apart == 0
                ? "The same kind of event about the same, close in time; but the rules cannot tell: %s."
                        .formatted(open.because())
                : null;
    }
}
