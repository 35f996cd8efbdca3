package dev.dateline.resolution.entity;

import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.resolution.name.ContentHash;
import dev.dateline.resolution.name.MentionId;
import dev.dateline.resolution.name.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the mentions of one entity, and derives its name and id from them. */
final class ClusterBuilder {

    private final EntityKind kind;
    private final List<Mention> mentions = new ArrayList<>();
    private final SortedMap<MentionId, String> members = new TreeMap<>();
    private final SortedMap<String, Mention> byId = new TreeMap<>();
    private @Nullable String mark;

    ClusterBuilder(EntityKind kind) {
        this.kind = kind;
    }

    void add(Mention mention, String because) {
        mentions.add(mention);
        members.put(mention.id(), because);
        byId.put(mention.id().value(), mention);
    }

    /** Notes the mention by which it was split from another one with the same name. */
    void mark(String toldApart) {
        mark = toldApart;
    }

    EntityKind kind() {
        return kind;
    }

    SortedSet<String> ids() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(byId.keySet()));
    }

    Mention mention(String id) {
        return Objects.requireNonNull(byId.get(id));
    }

    String because(String id) {
        return Objects.requireNonNull(members.get(new MentionId(id)));
    }

    /** Whether a lone family name may mean this person. */
    boolean maySay(Mention loneName) {
        return kind == EntityKind.PERSON
                && Names.words(kind, loneName.name()).size() == 1
                && mentions.stream()
                        .filter(Mention::standsAlone)
                        .anyMatch(mention -> mention.familyName().equals(loneName.familyName())
                                && EntityClusters.sharesAny(mention.beside(), loneName.beside()));
    }

    /** Split-off clusters leave the name to the one that has it; of several, the smaller ones do. */
    static List<EntityCluster> build(Collection<ClusterBuilder> clusters) {
        Map<EntityId, List<ClusterBuilder>> byId =
                clusters.stream().collect(Collectors.groupingBy(ClusterBuilder::id, TreeMap::new, Collectors.toList()));
        List<EntityCluster> built = new ArrayList<>();
        byId.forEach((id, named) -> {
            named.sort(Comparator.comparing((ClusterBuilder cluster) -> cluster.mark != null)
                    .thenComparingLong(cluster -> -cluster.size())
                    .thenComparing(cluster -> cluster.members.firstKey()));
            Set<EntityId> taken = new HashSet<>();
            named.forEach(cluster -> built.add(cluster.build(cluster.free(id, taken))));
        });
        return built;
    }

    private EntityId free(EntityId id, Set<EntityId> taken) {
        if (taken.add(id)) {
            return id;
        }
        EntityId marked =
                new EntityId(id + "-" + ContentHash.of(String.valueOf(mark)).substring(0, 8));
        if (mark != null && taken.add(marked)) {
            return marked;
        }
        return new EntityId(id + "-" + ContentHash.of(members.firstKey()).substring(0, 8));
    }

    private EntityId id() {
        return id(mostFrequent(names()));
    }

    private EntityCluster build(EntityId id) {
        String name = mostFrequent(names());
        List<String> aliases = Stream.concat(
                        mentions.stream().map(Mention::name),
                        mentions.stream().flatMap(mention -> mention.aliases().stream()))
                .distinct()
                .toList();
        return new EntityCluster(
                new Entity(id, kind, subkind(), name, aliases),
                members,
                size(),
                mentions.stream().anyMatch(Mention::standsAlone));
    }

    private long size() {
        return mentions.stream().mapToLong(Mention::count).sum();
    }

    private Map<String, Long> names() {
        boolean anyStandsAlone = mentions.stream().anyMatch(Mention::standsAlone);
        return mentions.stream()
                .filter(mention -> mention.standsAlone() == anyStandsAlone)
                .collect(Collectors.groupingBy(Mention::name, TreeMap::new, Collectors.summingLong(Mention::count)));
    }

    /** Of several equally frequent ones the longest; of those the first in the alphabet. */
    private static String mostFrequent(Map<String, Long> names) {
        return names.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparingInt(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    /** Of a name that does not say by itself who is meant, the id also names the organization, or else the mention. */
    private EntityId id(String name) {
        String slug = Names.slug(kind, name);
        if (mentions.stream().anyMatch(Mention::standsAlone)) {
            return new EntityId(slug);
        }
        String where = mentions.stream()
                .flatMap(mention -> mention.beside().stream())
                .sorted()
                .findFirst()
                .map(organization -> organization.value().replaceFirst("^organization-", ""))
                .orElseGet(() -> ContentHash.of(members.firstKey().value()).substring(0, 8));
        return new EntityId(slug + "-" + where);
    }

    private @Nullable Subkind subkind() {
        Map<Subkind, Long> counts = new TreeMap<>();
        for (Mention mention : mentions) {
            if (mention.subkind() != null) {
                counts.merge(mention.subkind(), mention.count(), Long::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Subkind, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** All of these mentions as one entity with this id, whatever their names. */
    static EntityCluster named(EntityId id, EntityKind kind, Collection<Mention> meaningIt) {
        ClusterBuilder cluster = new ClusterBuilder(kind);
        meaningIt.forEach(mention -> cluster.add(mention, ""));
        return cluster.build(id);
    }
}
