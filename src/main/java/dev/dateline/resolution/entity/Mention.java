package dev.dateline.resolution.entity;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.resolution.name.ContentHash;
import dev.dateline.resolution.name.Described;
import dev.dateline.resolution.name.MentionId;
import dev.dateline.resolution.name.MentionKey;
import dev.dateline.resolution.name.NameKey;
import dev.dateline.resolution.name.NameVariants;
import dev.dateline.resolution.name.Names;
import dev.dateline.resolution.name.StoredKey;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An entity as one article names it, or as several do in the same words.
 *
 * @param name the fullest name that the article gives it
 * @param beside the organizations that the article's claims name together with it
 * @param count how many mentions it stands for
 */
public record Mention(
        MentionId id,
        ArticleId article,
        EntityKind kind,
        @Nullable Subkind subkind,
        String name,
        List<String> aliases,
        Set<EntityId> beside,
        long count) {

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
                Set.of(),
                1);
    }

    public Mention beside(Set<EntityId> organizations) {
        return new Mention(id, article, kind, subkind, name, aliases, organizations, count);
    }

    /** The key of its name. */
    public NameKey key() {
        return Names.key(kind, name);
    }

    /** The keys of those aliases that may stand for the name elsewhere too. */
    public Set<NameKey> aliasKeys() {
        Set<NameKey> keys = new TreeSet<>();
        for (String alias : aliases) {
            if (standsAlone(kind, alias) && NameVariants.related(kind, name, alias)) {
                keys.add(Names.key(kind, alias));
            }
        }
        keys.remove(key());
        return keys;
    }

    /**
     * By these keys a mention finds all those that may affect what it means: by its names, and a person by the
     * family name beside each organization, too.
     */
    public Set<MentionKey> keys() {
        Set<MentionKey> keys = nameKeys();
        keys.addAll(circles());
        return keys;
    }

    /** The keys of its names; a name that is ambiguous by itself, without an organization beside it, has a key of its own. */
    public Set<MentionKey> nameKeys() {
        Set<MentionKey> keys = new TreeSet<>();
        if (standsAlone()) {
            keys.addAll(aliasKeys());
            keys.add(key());
        } else if (circles().isEmpty()) {
            keys.add(new MentionKey.Unclear(kind, id));
        }
        return keys;
    }

    /** The keys of a person's family name beside each organization: there a lone family name is looked for. */
    public Set<MentionKey.Circle> circles() {
        Set<MentionKey.Circle> circles = new TreeSet<>();
        if (kind == EntityKind.PERSON) {
            beside.forEach(organization -> circles.add(new MentionKey.Circle(familyName(), organization)));
        }
        return circles;
    }

    /** Equal for all mentions that can only mean the same, unless a person judges otherwise. */
    public String wording() {
        if (!standsAlone() && circles().isEmpty()) {
            return id.value();
        }
        List<String> where = standsAlone() ? List.of() : StoredKey.texts(circles());
        return ContentHash.of(kind, String.valueOf(subkind), name, new TreeSet<>(aliases), where);
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
