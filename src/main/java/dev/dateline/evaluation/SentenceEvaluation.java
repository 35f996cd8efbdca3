package dev.dateline.evaluation;

import dev.dateline.evaluation.line.LabelledSentence;
import dev.dateline.evaluation.total.Tally;
import dev.dateline.fact.event.EventKind;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an extractor finds the kinds of event that single sentences report, without a look at who takes part.
 *
 * <p>POSITION is left out: the labels name it wherever a post is mentioned, and a sentence alone rarely says where it is.
 */
public final class SentenceEvaluation {

    private final Map<EventKind, Tally> kinds = new EnumMap<>(EventKind.class);

    /** Counts what was found in one sentence. */
    public void add(LabelledSentence sentence, Set<EventKind> found) {
        for (EventKind kind : EventKind.values()) {
            boolean wanted = sentence.kinds().contains(kind);
            boolean reported = found.contains(kind);
            if (kind != EventKind.POSITION && (wanted || reported)) {
                Tally one = new Tally(wanted ? 1 : 0, reported ? 1 : 0, wanted && reported ? 1 : 0);
                kinds.merge(kind, one, Tally::plus);
            }
        }
    }

    /** All kinds together. */
    Tally all() {
        return kinds.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** A line a kind, as {@code evaluate} prints them. */
    public String report() {
        StringBuilder lines = new StringBuilder(String.format(
                Locale.ROOT, "%-24s%6s%6s%6s   %5s %5s %5s%n", "", "gold", "pred", "match", "P", "R", "F1"));
        kinds.forEach((kind, tally) -> lines.append(row(kind.name(), tally)));
        return lines.append(row("ALL (micro)", all())).toString();
    }

    private static String row(String label, Tally tally) {
        return String.format(
                Locale.ROOT,
                "%-24s%6d%6d%6d   %5s %5s %5s%n",
                label,
                tally.gold(),
                tally.reported(),
                tally.matched(),
                percent(tally.precision()),
                percent(tally.recall()),
                percent(tally.f1()));
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "-" : String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
