package dev.dateline.graph.mention;

import dev.dateline.resolution.entity.NameNeighbourhood;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What changed when the meaning of mentions was derived again.
 *
 * @param claims the claims that name somebody else than before, or somebody new
 * @param persons the mentions of persons beside mentions that moved: what they mean may depend on it
 * @param left the entities that mentions no longer mean, each with those mentions
 * @param entities all that were derived again
 * @param neighbourhoods where these and others with names that are nearly alike are looked for
 */
public record Moved(
        Set<String> claims,
        Set<String> persons,
        Map<String, Set<String>> left,
        Set<String> entities,
        Set<NameNeighbourhood> neighbourhoods) {

    public static final Moved NOTHING = new Moved(Set.of(), Set.of(), Map.of(), Set.of(), Set.of());

    Moved and(Moved other) {
        Map<String, Set<String>> all = new TreeMap<>(left);
        other.left.forEach((entity, mentions) -> all.merge(entity, mentions, Moved::both));
        return new Moved(
                both(claims, other.claims),
                both(persons, other.persons),
                all,
                both(entities, other.entities),
                both(neighbourhoods, other.neighbourhoods));
    }

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
