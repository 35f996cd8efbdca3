package dev.dateline.extraction.check.rule;

import dev.dateline.extraction.check.text.NamesInText;
import dev.dateline.fact.entity.Entity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The names of an entity: those that are in the text are kept, and the fullest of them names it. An entity with no
 * name in the text is none, unless it is the outlet speaking of itself.
 */
public final class EntityRule {

    private final NamesInText names;
    /** The names that entities are listed under, which no other may have for an alias. */
    private final Set<String> taken = new TreeSet<>();

    public EntityRule(NamesInText names, List<Entity> all) {
        this.names = names;
        all.stream().map(Entity::name).forEach(taken::add);
    }

    /** The entity under names that the text supports; empty if it supports none. */
    public Optional<Entity> check(Entity entity) {
        List<String> standing = entity.aliases().stream()
                .filter(alias -> isName(alias) && !taken.contains(alias) && names.has(alias))
                .toList();
        if (names.has(entity.name()) || names.isOutletItself(entity.name())) {
            return Optional.of(named(entity, entity.name(), standing));
        }
        return standing.stream()
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(fullest -> named(entity, fullest, standing));
    }

    private static Entity named(Entity entity, String name, List<String> aliases) {
        return new Entity(entity.id(), entity.kind(), entity.subkind(), name, aliases);
    }

    /** "The company" and "it" stand in every text: a name has a capital letter or a digit behind its article. */
    private static boolean isName(String alias) {
        return Stream.of(alias.split("[\\s-]+"))
                .filter(word -> !word.equalsIgnoreCase("the") && !word.equalsIgnoreCase("i"))
                .anyMatch(NamesInText::hasCapital);
    }
}
