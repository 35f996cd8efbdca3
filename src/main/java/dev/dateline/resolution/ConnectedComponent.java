package dev.dateline.resolution;

import dev.dateline.resolution.judgement.Judgement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Everything that is connected with certain keys: what has one of them, what shares any other key with that, what a
 * person judged together with that, and so on.
 */
final class ConnectedComponent<T> {

    private final KnownFacts known;
    private final Function<Set<String>, Collection<T>> find;
    private final Function<T, String> id;
    private final Function<T, Set<String>> keysOf;
    private final Map<String, T> found = new HashMap<>();
    private final Map<String, Judgement> judgements = new TreeMap<>();
    private final Set<String> asked = new HashSet<>();

    ConnectedComponent(
            KnownFacts known,
            Function<Set<String>, Collection<T>> find,
            Function<T, String> id,
            Function<T, Set<String>> keysOf) {
        this.known = known;
        this.find = find;
        this.id = id;
        this.keysOf = keysOf;
    }

    Collection<T> things() {
        return found.values();
    }

    Collection<Judgement> judgements() {
        return judgements.values();
    }

    void explore(Set<String> keys) {
        Set<String> next = new TreeSet<>(keys);
        Set<String> fresh = new TreeSet<>();
        while (!next.isEmpty()) {
            asked.addAll(next);
            Set<String> more = new TreeSet<>();
            for (T thing : find.apply(next)) {
                if (found.put(id.apply(thing), thing) == null) {
                    fresh.add(id.apply(thing));
                    more.addAll(keysOf.apply(thing));
                }
            }
            more.removeAll(asked);
            next = more.isEmpty() ? placesJudgedWith(fresh) : more;
        }
    }

    /** Where to look for what a person judged together with these, except where this has already looked. */
    private Set<String> placesJudgedWith(Set<String> ids) {
        Set<String> others = new TreeSet<>();
        if (!ids.isEmpty()) {
            known.judgementsOn(Set.copyOf(ids)).forEach(judgement -> {
                judgements.put(judgement.id(), judgement);
                others.addAll(judgement.all());
            });
            ids.clear();
        }
        others.removeAll(found.keySet());
        Set<String> places = others.isEmpty() ? new TreeSet<>() : new TreeSet<>(known.placesOf(others));
        places.removeAll(asked);
        return places;
    }
}
