package dev.dateline.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entity of one article.
 *
 * @param optional in the gold: neither a miss nor a false alarm
 */
record NamedEntity(String name, String kind, List<String> aliases, boolean optional) {

    /** All its names in the form in which they are compared. */
    Set<String> comparableNames() {
        return Stream.concat(Stream.of(name), aliases.stream())
                .map(Names::normalise)
                .filter(plain -> !plain.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean sameAs(NamedEntity other) {
        return kind.equals(other.kind) && comparableNames().stream().anyMatch(other.comparableNames()::contains);
    }
}
