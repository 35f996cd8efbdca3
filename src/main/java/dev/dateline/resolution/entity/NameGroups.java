package dev.dateline.resolution.entity;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.resolution.name.NameKey;
import dev.dateline.resolution.name.NameVariants;
import dev.dateline.resolution.name.UnionFind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Which names mean one entity, as far as names alone decide. Two names do if some article uses one as a short form of
 * the other, unless another article has both side by side, or the short form is short for unrelated names elsewhere.
 */
final class NameGroups {

    private final UnionFind<NameKey> groups;
    private final Map<NameKey, String> names = new TreeMap<>();
    private final BiPredicate<NameKey, NameKey> sideBySide;

    /** @param sideBySide whether an article has, of two names by their keys, both */
    NameGroups(EntityKind kind, Collection<Mention> mentions, BiPredicate<NameKey, NameKey> sideBySide) {
        this.sideBySide = sideBySide;
        Map<NameKey, Set<NameKey>> longForms = new TreeMap<>();
        for (Mention mention : mentions) {
            NameKey key = mention.key();
            names.merge(key, mention.name(), (one, other) -> one.compareTo(other) < 0 ? one : other);
            mention.aliasKeys()
                    .forEach(alias -> longForms
                            .computeIfAbsent(alias, none -> new TreeSet<>())
                            .add(key));
        }
        groups = new UnionFind<>(names.keySet());
        longForms.forEach((alias, keys) -> join(kind, alias, keys));
    }

    private void join(EntityKind kind, NameKey alias, Set<NameKey> longForms) {
        List<NameKey> together = longForms.stream()
                .filter(longForm -> !sideBySide.test(alias, longForm))
                .toList();
        boolean unambiguous =
                together.stream().allMatch(one -> together.stream().allMatch(other -> related(kind, one, other)));
        if (unambiguous) {
            together.forEach(longForm -> groups.join(alias, longForm));
        }
    }

    /** Whether any article has both of two names, going by its mentions. */
    static BiPredicate<NameKey, NameKey> sideBySide(Collection<Mention> mentions) {
        Map<ArticleId, Set<NameKey>> names = new HashMap<>();
        mentions.forEach(mention -> names.computeIfAbsent(mention.article(), article -> new TreeSet<>())
                .add(mention.key()));
        return (one, other) -> names.values().stream().anyMatch(keys -> keys.contains(one) && keys.contains(other));
    }

    private boolean related(EntityKind kind, NameKey one, NameKey other) {
        return one.equals(other) || NameVariants.related(kind, name(one), name(other));
    }

    private String name(NameKey key) {
        return names.getOrDefault(key, key.text());
    }

    /** The same for all keys of one entity. */
    NameKey of(NameKey key) {
        return groups.of(key);
    }
}
