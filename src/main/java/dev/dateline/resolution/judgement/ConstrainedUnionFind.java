package dev.dateline.resolution.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Joins things by pairs, but never those that a person judged not to be the same. It begins with those that a person
 * judged to be the same.
 */
public final class ConstrainedUnionFind {

    private final Map<String, Part> parts = new TreeMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final Map<String, List<Judgement>> judged = new HashMap<>();

    private static final class Part {
        private final NavigableSet<String> members = new TreeSet<>();
        private final Set<String> apart = new HashSet<>();
    }

    /**
     * Begins with each one alone, except for those that a person merged. If two judgements contradict each other,
     * which is refused when they are made, the one that keeps apart counts.
     */
    public ConstrainedUnionFind(Collection<String> things, Collection<Judgement> judgements) {
        List<Judgement> inOrder = judgements.stream().sorted(Judgement.ORDER).toList();
        inOrder.forEach(judgement -> judgement
                .all()
                .forEach(id ->
                        judged.computeIfAbsent(id, none -> new ArrayList<>()).add(judgement)));
        inOrder.stream().filter(each -> each.sameness() == Sameness.NOT_SAME).forEach(this::keepApart);
        things.forEach(this::put);
        inOrder.stream().filter(each -> each.sameness() == Sameness.SAME).forEach(same -> {
            String left = living(same.left());
            String right = living(same.right());
            if (left != null && right != null) {
                join(left, right);
            }
        });
    }

    private void keepApart(Judgement judgement) {
        judgement
                .left()
                .forEach(
                        id -> apart.computeIfAbsent(id, none -> new HashSet<>()).addAll(judgement.right()));
        judgement
                .right()
                .forEach(
                        id -> apart.computeIfAbsent(id, none -> new HashSet<>()).addAll(judgement.left()));
    }

    private void put(String thing) {
        Part part = new Part();
        part.members.add(thing);
        part.apart.addAll(apart.getOrDefault(thing, Set.of()));
        parts.put(thing, part);
    }

    /** The first that still exists represents its side. */
    private @Nullable String living(SortedSet<String> side) {
        return side.stream().filter(parts::containsKey).findFirst().orElse(null);
    }

    /** Whether a person judged it. */
    public boolean isJudged(String thing) {
        return judged.containsKey(thing);
    }

    /** The judgements about it, in the order in which they were made. */
    public List<Judgement> judgementsOn(String thing) {
        return judged.getOrDefault(thing, List.of());
    }

    /** The first judgement that these are not the same, if there is one. */
    public Optional<Judgement> betweenThem(Collection<String> ones, Collection<String> others) {
        return ones.stream()
                .flatMap(one -> judgementsOn(one).stream())
                .filter(judgement -> judgement.isBetween(ones, others))
                .min(Judgement.ORDER);
    }

    public NavigableSet<String> of(String thing) {
        return part(thing).members;
    }

    private Part part(String thing) {
        Part part = parts.get(thing);
        if (part == null) {
            throw new IllegalArgumentException("not one of those that are put together: " + thing);
        }
        return part;
    }

    public boolean mayJoin(String one, String other) {
        Part first = part(one);
        Part second = part(other);
        return first == second || first.apart.stream().noneMatch(second.members::contains);
    }

    /** Joins the groups of these two, unless anything in them must stay apart. */
    public boolean join(String one, String other) {
        if (!mayJoin(one, other)) {
            return false;
        }
        Part first = part(one);
        Part second = part(other);
        if (first != second) {
            Part large = first.members.size() < second.members.size() ? second : first;
            Part small = large == first ? second : first;
            large.members.addAll(small.members);
            large.apart.addAll(small.apart);
            small.members.forEach(member -> parts.put(member, large));
        }
        return true;
    }
}
