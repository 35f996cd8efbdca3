package dev.dateline.resolution.entity;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.resolution.judgement.Judgement;
import dev.dateline.resolution.judgement.Sameness;
import dev.dateline.resolution.name.MentionId;
import dev.dateline.resolution.name.NameKey;
import dev.dateline.resolution.name.UnionFind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Which mentions mean one entity. A pure function of the set of mentions: neither their order nor any earlier answer
 * matters. Where the evidence is thin they stay apart.
 */
public final class EntityClusters {

    private EntityClusters() {}

    public static List<EntityCluster> of(Collection<Mention> mentions) {
        return of(mentions, List.of());
    }

    /**
     * The clusters of mentions that are, together, all those that share any of their {@link Mention#keys()}, or that a
     * judgement speaks of.
     */
    public static List<EntityCluster> of(Collection<Mention> mentions, Collection<Judgement> judgements) {
        List<EntityCluster> clusters = new ArrayList<>();
        byKind(mentions).forEach((kind, ofOneKind) -> {
            List<Mention> named =
                    ofOneKind.stream().filter(Mention::standsAlone).toList();
            clusters.addAll(ofKind(kind, ofOneKind, judgements, NameGroups.sideBySide(named)));
        });
        return clusters;
    }

    /**
     * The same for mentions that each represent all with the same {@link Mention#wording()}, none of which a person judged.
     *
     * @param sideBySide whether an article has, of two names by their keys, both
     */
    public static List<EntityCluster> ofWordings(
            Collection<Mention> wordings, BiPredicate<NameKey, NameKey> sideBySide) {
        List<EntityCluster> clusters = new ArrayList<>();
        byKind(wordings).forEach((kind, ofOneKind) -> clusters.addAll(ofKind(kind, ofOneKind, List.of(), sideBySide)));
        return clusters;
    }

    /** What all these mentions of one entity make of its name, kind and aliases. */
    public static EntityCluster named(EntityId id, EntityKind kind, Collection<Mention> meaningIt) {
        return ClusterBuilder.named(id, kind, meaningIt);
    }

    private static SortedMap<EntityKind, List<Mention>> byKind(Collection<Mention> mentions) {
        return mentions.stream()
                .sorted(Comparator.comparing(Mention::id))
                .collect(Collectors.groupingBy(Mention::kind, TreeMap::new, Collectors.toList()));
    }

    private static List<EntityCluster> ofKind(
            EntityKind kind,
            List<Mention> mentions,
            Collection<Judgement> judgements,
            BiPredicate<NameKey, NameKey> sideBySide) {
        List<Mention> named = mentions.stream().filter(Mention::standsAlone).toList();
        NameGroups names = new NameGroups(kind, named, sideBySide);
        Map<NameKey, ClusterBuilder> clusters = new TreeMap<>();
        for (Mention mention : named) {
            clusters.computeIfAbsent(names.of(mention.key()), key -> new ClusterBuilder(kind))
                    .add(mention, because(mention));
        }
        List<ClusterBuilder> all = new ArrayList<>(JudgedClusters.of(clusters.values(), judgements));
        List<Mention> weak = mentions.stream().filter(m -> !m.standsAlone()).toList();
        all.addAll(joinOrGroup(kind, weak, List.copyOf(all), judgements));
        return ClusterBuilder.build(JudgedClusters.of(all, judgements));
    }

    /** Why a mention means what others in the same words mean. */
    public static String because(Mention mention) {
        return (mention.standsAlone() ? "the name “%s”" : "“%s” beside the same organization")
                .formatted(mention.name());
    }

    /**
     * A lone family name means the one person of that name that is named beside the same organization in any article;
     * if there is none, those beside the same organization mean each other. A judgement comes first.
     */
    private static Collection<ClusterBuilder> joinOrGroup(
            EntityKind kind, List<Mention> weak, List<ClusterBuilder> named, Collection<Judgement> judgements) {
        List<Mention> left = new ArrayList<>();
        Map<MentionId, ClusterBuilder> joined = new TreeMap<>();
        for (Mention mention : weak) {
            List<ClusterBuilder> candidates = named.stream()
                    .filter(cluster ->
                            cluster.maySay(mention) && !isSaid(Sameness.NOT_SAME, mention, cluster, judgements))
                    .toList();
            if (candidates.size() == 1 && judgements.stream().noneMatch(each -> says(each, Sameness.SAME, mention))) {
                joined.put(mention.id(), candidates.getFirst());
            } else {
                left.add(mention);
            }
        }
        weak.stream().filter(mention -> joined.containsKey(mention.id())).forEach(mention -> {
            ClusterBuilder cluster = joined.get(mention.id());
            if (cluster != null) {
                cluster.add(mention, because(mention));
            }
        });
        return group(kind, left);
    }

    private static boolean isSaid(
            Sameness sameness, Mention mention, ClusterBuilder cluster, Collection<Judgement> judgements) {
        return judgements.stream()
                .anyMatch(each -> says(each, sameness, mention)
                        && each.isBetween(List.of(mention.id().value()), cluster.ids()));
    }

    private static boolean says(Judgement judgement, Sameness sameness, Mention mention) {
        return judgement.sameness() == sameness
                && judgement.all().contains(mention.id().value());
    }

    private static Collection<ClusterBuilder> group(EntityKind kind, List<Mention> mentions) {
        UnionFind<MentionId> groups =
                new UnionFind<>(mentions.stream().map(Mention::id).toList());
        for (Mention one : mentions) {
            mentions.stream()
                    .filter(other -> other.key().equals(one.key()) && sharesAny(one.beside(), other.beside()))
                    .forEach(other -> groups.join(one.id(), other.id()));
        }
        Map<MentionId, ClusterBuilder> clusters = new TreeMap<>();
        for (Mention mention : mentions) {
            clusters.computeIfAbsent(groups.of(mention.id()), id -> new ClusterBuilder(kind))
                    .add(mention, because(mention));
        }
        return clusters.values();
    }

    static boolean sharesAny(Set<EntityId> one, Set<EntityId> other) {
        Set<EntityId> shared = new TreeSet<>(one);
        shared.retainAll(other);
        return !shared.isEmpty();
    }
}
