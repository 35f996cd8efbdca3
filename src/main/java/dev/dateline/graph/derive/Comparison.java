package dev.dateline.graph.derive;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two fingerprints of one store: of the graph as it is, and as it would be anew.
 *
 * @param lines how many lines the stored one has
 * @param stored the first line that only the stored one has there; null where they are the same, or it ends before
 * @param anew the first line that only the new one has there; null where they are the same, or it ends before
 */
public record Comparison(
        int lines, @Nullable String stored, @Nullable String anew) {

    static Comparison of(List<String> stored, List<String> anew) {
        int same = 0;
        while (same < Math.min(stored.size(), anew.size()) && stored.get(same).equals(anew.get(same))) {
            same++;
        }
        return new Comparison(stored.size(), line(stored, same), line(anew, same));
    }

    private static @Nullable String line(List<String> lines, int number) {
        return number < lines.size() ? lines.get(number) : null;
    }

    public boolean isSame() {
        return stored == null && anew == null;
    }

    /** What differs first, in words; empty where nothing does. */
    public Optional<String> difference() {
        if (isSame()) {
            return Optional.empty();
        }
        if (stored == null) {
            return Optional.of("missing: " + anew);
        }
        return Optional.of(
                anew == null || (anew.compareTo(stored) > 0 && !about(anew).equals(about(stored)))
                        ? "nothing supports: " + stored
                        : about(anew).equals(about(stored))
                                ? "stored as: " + stored + System.lineSeparator() + "should be: " + anew
                                : "missing: " + anew);
    }

    private static String about(String line) {
        return line.split(",", 2)[0];
    }
}
