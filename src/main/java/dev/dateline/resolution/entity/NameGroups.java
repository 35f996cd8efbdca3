package dev.dateline.resolution.entity;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.entity.EntityKind;
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

    private final UnionFind<String> groups;
    private final Map<String, String> names = new TreeMap<>();
    private final BiPredicate<String, String> sideBySide;

    /** @param sideBySide whether an article has, of two names by their keys, both */
    NameGroups(EntityKind kind, Collection<Mention> mentions, BiPredicate<String, String> sideBySide) {
        this.sideBySide = sideBySide;
        Map<String, Set<String>> longForms = new TreeMap<>();
        for (Mention mention : mentions) {
            String key = mention.key();
            names.merge(key, mention.name(), (one, other) -> one.compareTo(other) < 0 ? one : other);
            mention.aliasKeys()
                    .forEach(alias -> longForms
                            .computeIfAbsent(alias, none -> new TreeSet<>())
                            .add(key));
        }
        groups = new UnionFind<>(names.keySet());
        longForms.forEach((alias, keys) -> join(kind, alias, keys));
    }

    private void join(EntityKind kind, String alias, Set<String> longForms) {
        List<String> together = longForms.stream()
                .filter(longForm -> !sideBySide.test(alias, longForm))
                .toList();
        boolean unambiguous =
                together.stream().allMatch(one -> together.stream().allMatch(other -> related(kind, one, other)));
        if (unambiguous) {
            together.forEach(longForm -> groups.join(alias, longForm));
        }
    }

    /** Whether any article has both of two names, going by its mentions. */
    static BiPredicate<String, String> sideBySide(Collection<Mention> mentions) {
        Map<ArticleId, Set<String>> names = new HashMap<>();
        mentions.forEach(mention -> names.computeIfAbsent(mention.article(), article -> new TreeSet<>())
                .add(mention.key()));
        return (one, other) -> names.values().stream().anyMatch(keys -> keys.contains(one) && keys.contains(other));
    }

    private boolean related(EntityKind kind, String one, String other) {
        return one.equals(other)
                || NameVariants.related(kind, names.getOrDefault(one, one), names.getOrDefault(other, other));
    }

    /** The same for all keys of one entity. */
    String of(String key) {
        return groups.of(key);
    }
}
