package dev.dateline.extraction.corenlp;

import dev.dateline.fact.Entity;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.EntityKind;
import dev.dateline.fact.Subkind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity while its article is being read: its kind may still be corrected and names may still be added. */
final class Draft {

    private final EntityId id;

    private final Set<String> names = new LinkedHashSet<>();

    private EntityKind kind;

    private @Nullable Subkind subkind;

    private int firstOffset;

    Draft(EntityId id, EntityKind kind, @Nullable Subkind subkind, int firstOffset) {
        this.id = id;
        this.kind = kind;
        this.subkind = subkind;
        this.firstOffset = firstOffset;
    }

    EntityId id() {
        return id;
    }

    EntityKind kind() {
        return kind;
    }

    int firstOffset() {
        return firstOffset;
    }

    /** Takes in one place where the text names it. */
    void named(String name, int offset) {
        names.add(name);
        firstOffset = Math.min(firstOffset, offset);
    }

    void retype(EntityKind better, @Nullable Subkind moreExactly) {
        kind = better;
        subkind = better == EntityKind.ORGANIZATION && moreExactly != null ? moreExactly : null;
    }

    /** Says more exactly what sort of organization it is, unless that is known. */
    void refine(@Nullable Subkind moreExactly) {
        if (subkind == null && kind == EntityKind.ORGANIZATION) {
            subkind = moreExactly;
        }
    }

    boolean isNamed() {
        return !names.isEmpty();
    }

    /** As the article's entity: the longest of its names, and the others. */
    Entity entity() {
        List<String> longestFirst = new ArrayList<>(names);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        return new Entity(id, kind, subkind, longestFirst.getFirst(), longestFirst);
    }
}
