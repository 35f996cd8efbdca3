package dev.dateline.graph.derive;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two fingerprints of one store: of the graph as it is, and as a rebuild would make it.
 *
 * @param lines how many lines the stored one has
 * @param stored the first line that only the stored one has there; null where they are the same, or it ends before
 * @param rebuilt the first line that only the rebuilt one has there; null if they are the same, or it ends before
 */
public record FingerprintDiff(
        int lines, @Nullable String stored, @Nullable String rebuilt) {

    static FingerprintDiff of(List<String> stored, List<String> rebuilt) {
        int same = 0;
        while (same < Math.min(stored.size(), rebuilt.size())
                && stored.get(same).equals(rebuilt.get(same))) {
            same++;
        }
        return new FingerprintDiff(stored.size(), line(stored, same), line(rebuilt, same));
    }

    private static @Nullable String line(List<String> lines, int number) {
        return number < lines.size() ? lines.get(number) : null;
    }

    public boolean isSame() {
        return stored == null && rebuilt == null;
    }

    /** What differs first, in words; empty where nothing does. */
    public Optional<String> difference() {
        if (isSame()) {
            return Optional.empty();
        }
        if (stored == null) {
            return Optional.of("missing: " + rebuilt);
        }
        return Optional.of(
                rebuilt == null
                                || (rebuilt.compareTo(stored) > 0
                                        && !about(rebuilt).equals(about(stored)))
                        ? "nothing supports: " + stored
                        : about(rebuilt).equals(about(stored))
                                ? "stored as: " + stored + System.lineSeparator() + "should be: " + rebuilt
                                : "missing: " + rebuilt);
    }

    private static String about(String line) {
        return line.split(",", 2)[0];
    }
}
