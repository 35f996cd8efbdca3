package dev.dateline.cli;

import dev.dateline.extraction.Extractor;
import dev.dateline.extraction.offline.OfflineExtractor;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** The extractors that the commands can use without a database, by their names. */
final class Extractors {

    static final String DEFAULT = "corenlp";

    private static final Map<String, Supplier<Extractor>> ALL = Map.of(DEFAULT, OfflineExtractor::new);

    private Extractors() {}

    static Set<String> names() {
        return ALL.keySet();
    }

    /**
     * Loads an extractor.
     *
     * @param name one of {@link #names}
     * @throws IllegalStateException if it cannot be loaded, in words for the user
     */
    static Extractor load(String name) {
        try {
            return Objects.requireNonNull(ALL.get(name), name).get();
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            throw new IllegalStateException(
                    "The extractor " + name + " cannot be loaded (" + e
                            + "). Are its models on the class path, and has the JVM -Xmx2500m or more?",
                    e);
        }
    }
}
