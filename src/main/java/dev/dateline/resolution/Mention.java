package dev.dateline.resolution;

import dev.dateline.fact.ArticleId;
import dev.dateline.fact.Entity;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.EntityKind;
import dev.dateline.fact.Subkind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An entity as one article names it.
 *
 * @param name the fullest name that the article gives it
 * @param beside the organizations that the article's claims name together with it
 */
public record Mention(
        MentionId id,
        ArticleId article,
        EntityKind kind,
        @Nullable Subkind subkind,
        String name,
        List<String> aliases,
        Set<EntityId> beside) {

    public Mention {
        aliases = List.copyOf(aliases);
        beside = Set.copyOf(beside);
    }

    public static Mention of(ArticleId article, Entity entity) {
        return new Mention(
                MentionId.of(article, entity.id()),
                article,
                entity.kind(),
                entity.subkind(),
                entity.name(),
                entity.aliases(),
                Set.of());
    }

    public Mention beside(Set<EntityId> organizations) {
        return new Mention(id, article, kind, subkind, name, aliases, organizations);
    }

    String key() {
        return Names.key(kind, name);
    }

    /** The keys of those aliases that may stand for the name elsewhere too. */
    Set<String> aliasKeys() {
        Set<String> keys = new TreeSet<>();
        for (String alias : aliases) {
            if (standsAlone(kind, alias) && Likeness.related(kind, name, alias)) {
                keys.add(Names.key(kind, alias));
            }
        }
        keys.remove(key());
        return keys;
    }

    /**
     * By these keys a mention finds all those that may have a say in what it means: by its names, and a person by the
     * family name, too.
     */
    public Set<String> keys() {
        Set<String> keys = aliasKeys();
        keys.add(key());
        if (kind == EntityKind.PERSON) {
            keys.add("~" + familyName());
        }
        return keys;
    }

    String familyName() {
        return Names.words(kind, name).getLast();
    }

    /** Whether the name says by itself who is meant, as a lone family name, "senior staff" or "the Board" does not. */
    public boolean standsAlone() {
        return standsAlone(kind, name);
    }

    private static boolean standsAlone(EntityKind kind, String name) {
        return !Described.isNoName(name)
                && !(kind == EntityKind.PERSON && Described.isGroup(name))
                && !(kind == EntityKind.ORGANIZATION && Described.isSortOfBody(name))
                && (kind != EntityKind.PERSON || Names.words(kind, name).size() > 1);
    }
}
