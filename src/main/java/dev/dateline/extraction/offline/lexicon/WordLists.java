package dev.dateline.extraction.offline.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Named lists of words from a resource: one list a line, its name, a colon, its words; {@code #} begins a comment. */
public record WordLists(Map<String, Set<String>> lists) {

    /** Reads a resource that stands beside this class. */
    public static WordLists read(String resource) {
        try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new WordLists(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":\\s*", 2))
                    .collect(Collectors.toUnmodifiableMap(
                            parts -> parts[0], parts -> Set.of(parts[1].strip().split("\\s+")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list of this name; asking for one that the resource lacks is a mistake in the program. */
    public Set<String> get(String name) {
        return Objects.requireNonNull(lists.get(name), name);
    }
}
