package dev.dateline.resolution.curation;

import dev.dateline.resolution.name.Names;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds a judged claim among those that were read later: the same claim; else one of the same kind, from words in common,
 * with the same names in the same roles, and of several such the one that is most alike.
 */
final class Recognition {

    private Recognition() {}

    /** The key of the claim that is the judged one; empty where there is none any more. */
    static <K> Optional<K> find(StatedClaim judged, Map<K, StatedClaim> read) {
        return read.entrySet().stream()
                .filter(entry -> isTheSame(judged, entry.getValue()))
                .max(Comparator.comparingInt(entry -> likeness(judged, entry.getValue())))
                .map(Map.Entry::getKey);
    }

    /** The key of a claim that says just this, from words in common; empty where there is none. */
    static <K> Optional<K> findEqual(StatedClaim said, Map<K, StatedClaim> read) {
        return read.entrySet().stream()
                .filter(entry -> isTheSame(said, entry.getValue()) && saysTheSame(said, entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean saysTheSame(StatedClaim one, StatedClaim other) {
        return one.status() == other.status()
                && Objects.equals(one.when(), other.when())
                && one.own().equals(other.own());
    }

    private static boolean isTheSame(StatedClaim judged, StatedClaim read) {
        return judged.kind() == read.kind()
                && judged.overlaps(read)
                && cast(judged).equals(cast(read));
    }

    private static Set<List<Object>> cast(StatedClaim claim) {
        return claim.cast().stream()
                .map(part -> List.<Object>of(part.role(), Names.words(part.kind(), part.name())))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static int likeness(StatedClaim judged, StatedClaim read) {
        long same = Stream.of(
                        Objects.equals(judged.when(), read.when()),
                        judged.own().equals(read.own()),
                        judged.status() == read.status(),
                        judged.start() == read.start() && judged.end() == read.end())
                .filter(equal -> equal)
                .count();
        return (int) same;
    }
}
