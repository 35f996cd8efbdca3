package dev.dateline.resolution.source;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.resolution.name.UnionFind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which articles are one text, as an agency's that several papers print, or a statement that they pass on: all of them
 * are the voice of the outlet that had it first.
 */
public final class Reprints {

    /** Two texts with such a part of their runs of words in common are one. */
    private static final double ONE_TEXT = 0.6;

    /**
     * An article as far as its text is compared.
     *
     * @param source whose voice it is by itself: that of its outlet, or its own
     * @param knownFrom the day from which it counts as known
     */
    public record Copy(ArticleId article, String source, LocalDate knownFrom, MinHashSignature sketch) {}

    private Reprints() {}

    /** Whose voice each of these articles is. It depends on which articles there are, and on nothing else. */
    public static Map<ArticleId, String> sources(Collection<Copy> copies) {
        List<Copy> inOrder = copies.stream()
                .sorted(Comparator.comparing(Copy::knownFrom).thenComparing(Copy::article))
                .toList();
        UnionFind<ArticleId> texts = texts(inOrder);
        Map<ArticleId, String> first = inOrder.stream()
                .collect(Collectors.toMap(copy -> texts.of(copy.article()), Copy::source, (one, later) -> one));
        Map<ArticleId, String> sources = new TreeMap<>();
        inOrder.forEach(
                copy -> sources.put(copy.article(), first.getOrDefault(texts.of(copy.article()), copy.source())));
        return sources;
    }

    private static UnionFind<ArticleId> texts(List<Copy> copies) {
        UnionFind<ArticleId> texts =
                new UnionFind<>(copies.stream().map(Copy::article).toList());
        Map<String, List<Copy>> byBand = new HashMap<>();
        for (Copy copy : copies) {
            for (String band : copy.sketch().bands()) {
                List<Copy> before = byBand.computeIfAbsent(band, none -> new ArrayList<>());
                before.stream()
                        .filter(other -> !texts.of(other.article()).equals(texts.of(copy.article())))
                        .filter(other -> areOneText(copy.sketch(), other.sketch()))
                        .forEach(other -> texts.join(copy.article(), other.article()));
                before.add(copy);
            }
        }
        return texts;
    }

    /** Whether one is a copy of the other, or both are of a third. */
    public static boolean areOneText(MinHashSignature one, MinHashSignature other) {
        return one.likeness(other) >= ONE_TEXT;
    }
}
