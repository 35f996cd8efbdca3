package dev.dateline.graph;

import java.util.Set;
import java.util.TreeSet;

/**
 * What changed when it was worked out anew what mentions mean.
 *
 * @param claims the claims that name somebody else than before, or somebody new
 * @param loneNames the keys of lone family names beside mentions that moved
 * @param abandoned the entities that mentions no longer mean
 */
record Moved(Set<String> claims, Set<String> loneNames, Set<String> abandoned) {

    static final Moved NOTHING = new Moved(Set.of(), Set.of(), Set.of());

    Moved and(Moved other) {
        return new Moved(
                both(claims, other.claims), both(loneNames, other.loneNames), both(abandoned, other.abandoned));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
