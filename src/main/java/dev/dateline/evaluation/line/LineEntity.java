package dev.dateline.evaluation.line;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entity of one article.
 *
 * @param optional in the gold: neither a miss nor a false alarm
 */
public record LineEntity(String name, String kind, List<String> aliases, boolean optional) {

    /** All its names in the form in which they are compared. */
    public Set<String> comparableNames() {
        return Stream.concat(Stream.of(name), aliases.stream())
                .map(PlainName::of)
                .filter(plain -> !plain.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean sameAs(LineEntity other) {
        return kind.equals(other.kind) && comparableNames().stream().anyMatch(other.comparableNames()::contains);
    }
}
