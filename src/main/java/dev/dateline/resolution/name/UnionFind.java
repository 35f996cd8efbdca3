package dev.dateline.resolution.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins things by pairs; the outcome does not depend on the order of the pairs. By hand, as a graph library is too much for
 * fifty lines.
 */
public final class UnionFind<T extends Comparable<? super T>> {

    private final Map<T, T> parents = new HashMap<>();

    public UnionFind(Collection<T> things) {
        things.forEach(thing -> parents.put(thing, thing));
    }

    public T of(T thing) {
        T parent = parents.getOrDefault(thing, thing);
        if (parent.equals(thing)) {
            return thing;
        }
        T root = of(parent);
        parents.put(thing, root);
        return root;
    }

    public void join(T one, T other) {
        T first = of(one);
        T second = of(other);
        if (first.compareTo(second) < 0) {
            parents.put(second, first);
            parents.putIfAbsent(first, first);
        } else if (second.compareTo(first) < 0) {
            parents.put(first, second);
            parents.putIfAbsent(second, second);
        }
    }

    /** Every group by its smallest member. */
    Map<T, Set<T>> all() {
        Map<T, Set<T>> groups = new TreeMap<>();
        parents.keySet().stream()
                .sorted()
                .forEach(thing -> groups.computeIfAbsent(of(thing), root -> new TreeSet<>())
                        .add(thing));
        return groups;
    }
}
