package dev.dateline.resolution.entity;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.resolution.judgement.ConstrainedUnionFind;
import dev.dateline.resolution.judgement.Judgement;
import dev.dateline.resolution.judgement.Sameness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The clusters that the rules made of mentions, corrected by judgements: what is not the same is split, what is the same is put
 * together. Of what is parted, mentions that nobody judged go where the same organizations stand beside them, or else
 * where the name was before.
 */
final class JudgedClusters {

    private final Map<String, ClusterBuilder> byRule = new TreeMap<>();
    private final ConstrainedUnionFind parts;

    private JudgedClusters(Collection<ClusterBuilder> clusters, Collection<Judgement> judgements) {
        clusters.forEach(cluster -> cluster.ids().forEach(id -> byRule.put(id, cluster)));
        parts = new ConstrainedUnionFind(byRule.keySet(), judgements);
    }

    static List<ClusterBuilder> of(Collection<ClusterBuilder> clusters, Collection<Judgement> judgements) {
        Set<String> ids = new HashSet<>();
        clusters.forEach(cluster -> ids.addAll(cluster.ids()));
        List<Judgement> concerned = judgements.stream()
                .filter(judgement -> !Collections.disjoint(judgement.all(), ids))
                .toList();
        return concerned.isEmpty() ? List.copyOf(clusters) : new JudgedClusters(clusters, concerned).corrected();
    }

    private List<ClusterBuilder> corrected() {
        byRule.values().stream()
                .distinct()
                .sorted(Comparator.comparing(cluster -> cluster.ids().first()))
                .forEach(this::joinWithin);
        return byRule.keySet().stream()
                .map(parts::of)
                .distinct()
                .map(this::cluster)
                .toList();
    }

    private void joinWithin(ClusterBuilder cluster) {
        List<String> heads = new ArrayList<>();
        for (String atom : atoms(cluster)) {
            String best = null;
            for (String head : heads) {
                boolean better = best == null || kinship(head, atom) > kinship(best, atom);
                best = better && parts.mayJoin(head, atom) ? head : best;
            }
            if (best == null) {
                heads.add(atom);
            } else {
                parts.join(best, atom);
            }
        }
    }

    /** One of each part so far; first those that keep the name, then those that were split off. */
    private List<String> atoms(ClusterBuilder cluster) {
        Set<String> seen = new HashSet<>();
        return cluster.ids().stream()
                .filter(id -> seen.add(parts.of(id).first()))
                .sorted(Comparator.comparing((String id) -> !parts.isJudged(id))
                        .thenComparing(id -> isToldApart(parts.of(id)))
                        .thenComparingInt(id -> -parts.of(id).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private int kinship(String one, String other) {
        Set<EntityId> shared = new TreeSet<>(beside(one));
        shared.retainAll(beside(other));
        return shared.size();
    }

    private Set<EntityId> beside(String id) {
        return parts.of(id).stream()
                .flatMap(member -> rule(member).mention(member).beside().stream())
                .collect(Collectors.toSet());
    }

    private ClusterBuilder rule(String id) {
        ClusterBuilder cluster = byRule.get(id);
        if (cluster == null) {
            throw new IllegalStateException(id);
        }
        return cluster;
    }

    private boolean isToldApart(Collection<String> part) {
        return part.stream().flatMap(id -> parts.judgementsOn(id).stream()).anyMatch(each -> tellsApart(each, part));
    }

    private static boolean tellsApart(Judgement judgement, Collection<String> part) {
        return judgement.sameness() == Sameness.NOT_SAME
                && !Collections.disjoint(judgement.right(), part)
                && Collections.disjoint(judgement.left(), part);
    }

    /** What comes from several clusters of the rules was merged by a person. */
    private ClusterBuilder cluster(Set<String> part) {
        ClusterBuilder main = part.stream()
                .map(this::rule)
                .max(Comparator.comparingInt((ClusterBuilder each) -> each.ids().size())
                        .thenComparing(each -> each.ids().first(), Comparator.reverseOrder()))
                .orElseThrow();
        ClusterBuilder cluster = new ClusterBuilder(main.kind());
        part.forEach(id -> {
            ClusterBuilder rule = rule(id);
            String because = rule.because(id);
            cluster.add(rule.mention(id), rule == main ? because : because + ", which a person says is the same");
        });
        part.stream()
                .flatMap(id -> parts.judgementsOn(id).stream())
                .filter(judgement -> tellsApart(judgement, part))
                .min(Judgement.ORDER)
                .ifPresent(judgement -> cluster.mark(judgement.right().first()));
        return cluster;
    }
}
