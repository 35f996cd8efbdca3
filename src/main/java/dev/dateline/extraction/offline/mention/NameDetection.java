package dev.dateline.extraction.offline.mention;

import dev.dateline.article.Article;
import dev.dateline.extraction.offline.document.TaggedLine;
import dev.dateline.fact.entity.EntityKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds the names of a document: places that may give one, grouped by name, weighed, and joined to their long forms. */
public final class NameDetection {

    /** How much evidence a kind needs, in votes of a model that is sure. */
    private static final double ENOUGH = 0.9;

    private final Article article;

    private final Map<String, NameGroup> groups = new LinkedHashMap<>();

    private NameDetection(Article article) {
        this.article = article;
    }

    /**
     * Finds the names of an article.
     *
     * @param lines its sentences
     */
    public static NameMentions find(Article article, List<TaggedLine> lines) {
        return new NameDetection(article).in(lines);
    }

    private NameMentions in(List<TaggedLine> lines) {
        List<NameSpan> found = new NameFinder(lines, OutletName.of(article)).find();
        NameExclusions notNames = NameExclusions.of(found);
        List<NameSpan> spans =
                found.stream().filter(span -> !notNames.contains(span)).toList();
        spans.stream().filter(NameDetection::standsByItself).forEach(this::add);
        spans.stream()
                .filter(span -> !standsByItself(span) && groups.containsKey(span.key()))
                .forEach(this::add);
        partFirmsFromFounders();
        groups.values().forEach(NameEvidence::weigh);
        groups.values().forEach(group -> OutletName.weigh(article, group));
        CoordinatedNames.weigh(spans, groups);
        return sorted(link());
    }

    /** Parts the firms with a legal form from the founders of the same name: "Ann Tarn founded Tarn Inc. Tarn said". */
    private void partFirmsFromFounders() {
        for (Map.Entry<String, NameGroup> entry : List.copyOf(groups.entrySet())) {
            String key = entry.getKey();
            NameGroup group = entry.getValue();
            boolean family = group.words().size() == 1
                    && groups.keySet().stream()
                            .anyMatch(other -> other.endsWith(" " + key)
                                    && NameEvidence.isGivenName(other.substring(0, other.indexOf(' '))));
            if (family && group.spans().stream().anyMatch(span -> !span.hasLegalForm())) {
                NameGroup firm = group.without(NameSpan::hasLegalForm);
                if (!firm.spans().isEmpty()) {
                    groups.put(key + " (firm)", firm);
                }
            }
        }
    }

    private void add(NameSpan span) {
        groups.computeIfAbsent(span.key(), key -> new NameGroup()).add(span);
    }

    /** A heading's capitals say nothing: trust the models there, and lines of signature. */
    private static boolean standsByItself(NameSpan span) {
        TaggedLine line = span.line();
        if (!line.isHeading()) {
            return true;
        }
        boolean signature = IntStream.range(0, line.size()).anyMatch(i -> JobTitleWords.isHead(line, i));
        return span.votesFor('G') + span.votesFor('P') > 1.5 || (signature && span.hasVotes());
    }

    private List<NameGroup> link() {
        List<NameGroup> shortFirst = new ArrayList<>(groups.values());
        shortFirst.sort(
                Comparator.comparingInt((NameGroup group) -> group.words().size())
                        .thenComparingInt(NameGroup::firstOffset));
        ShortNameLinks links = new ShortNameLinks(shortFirst);
        List<NameGroup> left = new ArrayList<>();
        for (NameGroup group : shortFirst) {
            links.longer(group).ifPresentOrElse(full -> full.absorb(group), () -> left.add(group));
        }
        left.stream().filter(group -> group.words().size() == 1).forEach(NameDetection::settleLoneWord);
        return left;
    }

    /** A lone word that no full name of a person explains is an organization's name rather than a person's. */
    private static void settleLoneWord(NameGroup group) {
        if (!NameEvidence.isGivenName(group.words().getFirst())) {
            group.presume(EntityKind.PERSON, -0.5 * Math.min(group.score(EntityKind.PERSON), 3));
        }
        boolean opensSentence = group.spans().stream()
                .allMatch(span ->
                        span.line().startsWith(span.from()) && span.line().believers(span.from()) < 2);
        if (opensSentence) {
            group.presume(group.kind(), -0.4);
        }
        group.presume(EntityKind.ORGANIZATION, 0.6);
        if (group.spans().stream().anyMatch(NameSpan::hasVotes) || group.spans().size() > 2) {
            group.presume(group.kind(), 0.4);
        }
    }

    private static NameMentions sorted(List<NameGroup> groups) {
        List<NameGroup> ordered = groups.stream()
                .sorted(Comparator.comparingInt(NameGroup::firstOffset))
                .toList();
        return new NameMentions(
                ordered.stream().filter(group -> group.certainty() >= ENOUGH).toList(),
                ordered.stream().filter(group -> group.certainty() < ENOUGH).toList());
    }
}
