package dev.dateline.resolution;

import dev.dateline.resolution.judgement.Judgement;
import dev.dateline.resolution.name.StoredKey;
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
final class ConnectedComponent<T, K extends StoredKey> {

    private final KnownFacts known;
    private final Function<Set<K>, Collection<T>> find;
    private final Function<T, String> id;
    private final Function<T, Set<K>> keysOf;
    private final Function<Set<String>, Set<K>> keysById;
    private final Map<String, T> found = new HashMap<>();
    private final Map<String, Judgement> judgements = new TreeMap<>();
    private final Set<K> asked = new HashSet<>();

    ConnectedComponent(
            KnownFacts known,
            Function<Set<K>, Collection<T>> find,
            Function<T, String> id,
            Function<T, Set<K>> keysOf,
            Function<Set<String>, Set<K>> keysById) {
        this.known = known;
        this.find = find;
        this.id = id;
        this.keysOf = keysOf;
        this.keysById = keysById;
    }

    Collection<T> things() {
        return found.values();
    }

    Collection<Judgement> judgements() {
        return judgements.values();
    }

    void explore(Set<K> keys) {
        Set<K> next = new TreeSet<>(keys);
        Set<String> fresh = new TreeSet<>();
        while (!next.isEmpty()) {
            asked.addAll(next);
            Set<K> more = new TreeSet<>();
            for (T thing : find.apply(next)) {
                if (found.put(id.apply(thing), thing) == null) {
                    fresh.add(id.apply(thing));
                    more.addAll(keysOf.apply(thing));
                }
            }
            more.removeAll(asked);
            next = more.isEmpty() ? keysJudgedWith(fresh) : more;
        }
    }

    /** Where to look for what a person judged together with these, except where this has already looked. */
    private Set<K> keysJudgedWith(Set<String> ids) {
        Set<String> others = new TreeSet<>();
        if (!ids.isEmpty()) {
            known.judgementsOn(Set.copyOf(ids)).forEach(judgement -> {
                judgements.put(judgement.id(), judgement);
                others.addAll(judgement.all());
            });
            ids.clear();
        }
        others.removeAll(found.keySet());
        Set<K> keys = others.isEmpty() ? new TreeSet<>() : new TreeSet<>(keysById.apply(others));
        keys.removeAll(asked);
        return keys;
    }
}
