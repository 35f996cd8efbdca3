package dev.dateline.resolution;

import dev.dateline.fact.EntityId;
import dev.dateline.fact.EntityKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which mentions mean one entity. A pure function of the set of mentions: neither their order nor any earlier answer
 * has a say. Where the evidence is thin they stay apart.
 */
public final class EntityClusters {

    private EntityClusters() {}

    /** The clusters of mentions that are, together, all those that share any of their {@link Mention#keys()}. */
    public static List<EntityCluster> of(Collection<Mention> mentions) {
        List<EntityCluster> clusters = new ArrayList<>();
        mentions.stream()
                .sorted(Comparator.comparing(Mention::id))
                .collect(Collectors.groupingBy(Mention::kind, TreeMap::new, Collectors.toList()))
                .forEach((kind, ofOneKind) -> clusters.addAll(ofKind(kind, ofOneKind)));
        return clusters;
    }

    private static List<EntityCluster> ofKind(EntityKind kind, List<Mention> mentions) {
        List<Mention> named = mentions.stream().filter(Mention::standsAlone).toList();
        NameGroups names = new NameGroups(kind, named);
        Map<String, ClusterBuilder> clusters = new TreeMap<>();
        for (Mention mention : named) {
            clusters.computeIfAbsent(names.of(mention.key()), key -> new ClusterBuilder(kind))
                    .add(mention, "the name “%s”".formatted(mention.name()));
        }
        List<ClusterBuilder> all = new ArrayList<>(clusters.values());
        all.addAll(joinOrGroup(
                kind, mentions.stream().filter(m -> !m.standsAlone()).toList(), List.copyOf(clusters.values())));
        return all.stream().map(ClusterBuilder::build).toList();
    }

    /**
     * A lone family name means the one person of that name that is named beside the same organization in any article;
     * where there is none, those beside the same organization mean each other.
     */
    private static Collection<ClusterBuilder> joinOrGroup(
            EntityKind kind, List<Mention> weak, List<ClusterBuilder> named) {
        List<Mention> left = new ArrayList<>();
        Map<MentionId, ClusterBuilder> joined = new TreeMap<>();
        for (Mention mention : weak) {
            List<ClusterBuilder> candidates =
                    named.stream().filter(cluster -> cluster.maySay(mention)).toList();
            if (candidates.size() == 1) {
                joined.put(mention.id(), candidates.getFirst());
            } else {
                left.add(mention);
            }
        }
        weak.stream().filter(mention -> joined.containsKey(mention.id())).forEach(mention -> {
            ClusterBuilder cluster = joined.get(mention.id());
            if (cluster != null) {
                cluster.add(mention, "“%s” beside the same organization".formatted(mention.name()));
            }
        });
        return group(kind, left);
    }

    private static Collection<ClusterBuilder> group(EntityKind kind, List<Mention> mentions) {
        Groups<MentionId> groups =
                new Groups<>(mentions.stream().map(Mention::id).toList());
        for (Mention one : mentions) {
            mentions.stream()
                    .filter(other -> other.key().equals(one.key()) && sharesAny(one.beside(), other.beside()))
                    .forEach(other -> groups.join(one.id(), other.id()));
        }
        Map<MentionId, ClusterBuilder> clusters = new TreeMap<>();
        for (Mention mention : mentions) {
            clusters.computeIfAbsent(groups.of(mention.id()), id -> new ClusterBuilder(kind))
                    .add(mention, "“%s” beside the same organization".formatted(mention.name()));
        }
        return clusters.values();
    }

    static boolean sharesAny(Set<EntityId> one, Set<EntityId> other) {
        Set<EntityId> shared = new TreeSet<>(one);
        shared.retainAll(other);
        return !shared.isEmpty();
    }
}
