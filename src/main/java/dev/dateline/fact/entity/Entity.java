package dev.dateline.fact.entity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person, an organization, a product or a place that a text names.
 *
 * @param name the fullest name that the text gives it
 * @param aliases the other names as they were written, sorted, without {@code name} and without repetition
 */
public record Entity(EntityId id, EntityKind kind, @Nullable Subkind subkind, String name, List<String> aliases) {

    public Entity {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        name = NameText.of(name);
        if (name.isBlank()) {
            throw new IllegalArgumentException("an entity has a name");
        }
        if (subkind != null && kind != EntityKind.ORGANIZATION) {
            throw new IllegalArgumentException("only an organization has a sub-kind, not a " + kind + ": " + name);
        }
        String canonical = name;
        aliases = aliases.stream()
                .map(NameText::of)
                .filter(alias -> !alias.isBlank() && !alias.equals(canonical))
                .distinct()
                .sorted()
                .toList();
    }
}
