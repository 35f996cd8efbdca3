package dev.dateline.resolution.judgement;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The judgements in force that contradict a new one. */
public final class Contradiction {

    private Contradiction() {}

    /**
     * The judgements that would have to be taken back first, in the order in which they were made; empty if the new
     * one agrees with them.
     *
     * @param living the mentions or claims that are there
     */
    public static List<Judgement> with(Judgement judgement, Collection<Judgement> holding, Collection<String> living) {
        ConstrainedUnionFind parts = new ConstrainedUnionFind(living, holding);
        Set<String> left = around(judgement.left(), parts, living);
        Set<String> right = around(judgement.right(), parts, living);
        return holding.stream()
                .filter(each -> speaksAgainst(judgement, each, left, right))
                .sorted(Judgement.ORDER)
                .toList();
    }

    private static boolean speaksAgainst(Judgement said, Judgement held, Set<String> left, Set<String> right) {
        return switch (said.sameness()) {
            case SAME -> held.sameness() == Sameness.NOT_SAME && held.isBetween(left, right);
            case NOT_SAME ->
                held.sameness() == Sameness.SAME
                        && !Collections.disjoint(left, right)
                        && (!Collections.disjoint(held.all(), left) || !Collections.disjoint(held.all(), right));
            case UNSURE -> false;
        };
    }

    /** A side, and what people put together with it. */
    private static Set<String> around(Collection<String> side, ConstrainedUnionFind parts, Collection<String> living) {
        Set<String> around = new TreeSet<>(side);
        side.stream().filter(living::contains).forEach(id -> around.addAll(parts.of(id)));
        return around;
    }
}
