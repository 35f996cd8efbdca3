package dev.dateline.extraction.corenlp;

import dev.dateline.article.Article;
import dev.dateline.fact.EntityKind;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of one document: each group is one entity, with every place that names it.
 *
 * @param sure those that are names by what the document says of them
 * @param possible capitalised words that may be names; an event's role can settle it
 */
record Names(List<NameGroup> sure, List<NameGroup> possible) {

    /** How much must speak for a kind, in votes of a model that is sure. */
    private static final double ENOUGH = 0.9;

    private static final Set<String> NOT_NAMES = Words.load("not-names");

    private static final Set<String> COMMON = Stream.of(
                    "company-nouns", "product-nouns", "person-nouns", "organization-endings")
            .flatMap(list -> Words.load(list).stream())
            .filter(word -> !word.matches("fed|senate|congress|guardian|independent|economist"))
            .collect(Collectors.toUnmodifiableSet());

    static Names find(Article article, Annotation annotation, NameModels models) {
        List<Line> lines = lines(annotation, models);
        List<NameSpan> spans = new NameFinder(lines, OwnName.of(article))
                .find().stream().filter(Names::mayBeName).toList();
        Map<String, NameGroup> groups = new LinkedHashMap<>();
        spans.stream()
                .filter(span -> !span.line().isHeading() || standsInHeading(span))
                .forEach(span -> groups.computeIfAbsent(span.key(), key -> new NameGroup())
                        .add(span));
        spans.stream().filter(span -> span.line().isHeading()).forEach(span -> addKnown(groups, span));
        groups.values().forEach(NameEvidence::weigh);
        groups.values().forEach(group -> OwnName.weigh(article, group));
        NameLists.weigh(spans, groups);
        return sorted(link(new ArrayList<>(groups.values())));
    }

    /** A heading's capitals say nothing: trust the models there, and lines of signature. */
    private static boolean standsInHeading(NameSpan span) {
        Line line = span.line();
        boolean signature = IntStream.range(0, line.size()).anyMatch(i -> Titles.isHead(line, i));
        return span.votesFor('G') + span.votesFor('P') > 1.5 || (signature && span.hasVotes());
    }

    /** Tells CoreNLP: the tokens of names are proper nouns, and of this kind. */
    void mark() {
        for (NameGroup group : sure) {
            group.spans().forEach(span -> span.tokens().forEach(token -> mark(token, group.kind())));
        }
        for (NameGroup group : possible) {
            group.spans().forEach(span -> span.tokens().forEach(Names::markProper));
        }
    }

    private static List<Line> lines(Annotation annotation, NameModels models) {
        List<Line> lines = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            lines.add(new Line(lines.size(), tokens, models.votes(tokens)));
        }
        return lines;
    }

    private static boolean mayBeName(NameSpan span) {
        String key = span.key();
        return key.length() > 1
                && !NOT_NAMES.contains(key)
                && !span.surface().matches("\\p{Lu}{2,}s")
                && !isTicker(span)
                && !isCommonNoun(span)
                && !key.matches("(pre-)?series \\p{L}\\d?|[\\d.,]+|.*\\b(act|law|bill)")
                && span.tokens().stream().anyMatch(token -> token.word().length() > 1);
    }

    /** "(NASDAQ: BBRY)" */
    private static boolean isTicker(NameSpan span) {
        Line line = span.line();
        boolean inParentheses =
                line.word(span.to()).matches("[)\\]]|-RRB-") && span.surface().matches("\\p{Lu}{1,5}");
        return inParentheses && line.word(span.from() - 1).equals(":");
    }

    /** "the Company", "our News Feed": a capital does not make a name of a common noun. */
    private static boolean isCommonNoun(NameSpan span) {
        return span.size() == 1 && COMMON.contains(span.key());
    }

    private static void addKnown(Map<String, NameGroup> groups, NameSpan span) {
        NameGroup group = groups.get(span.key());
        if (group != null && !group.spans().contains(span)) {
            group.add(span);
        }
    }

    private static List<NameGroup> link(List<NameGroup> groups) {
        List<NameGroup> shortFirst = new ArrayList<>(groups);
        shortFirst.sort(
                Comparator.comparingInt((NameGroup group) -> group.words().size())
                        .thenComparingInt(NameGroup::firstOffset));
        List<NameGroup> left = new ArrayList<>(shortFirst);
        for (NameGroup group : shortFirst) {
            NameLinks.longer(group, left).ifPresent(full -> {
                full.absorb(group);
                left.remove(group);
            });
        }
        left.stream().filter(group -> group.words().size() == 1).forEach(Names::settleLoneWord);
        return left;
    }

    /** A lone word that no full name of a person explains is an organization's name rather than a person's. */
    private static void settleLoneWord(NameGroup group) {
        String word = group.words().getFirst();
        if (!NameEvidence.isGivenName(word)) {
            group.presume(EntityKind.PERSON, -0.5 * Math.min(group.score(EntityKind.PERSON), 3));
        }
        group.presume(EntityKind.ORGANIZATION, 0.6);
        if (group.spans().stream().anyMatch(NameSpan::hasVotes) || group.spans().size() > 2) {
            group.presume(group.kind(), 0.4);
        }
    }

    private static Names sorted(List<NameGroup> groups) {
        List<NameGroup> ordered = groups.stream()
                .sorted(Comparator.comparingInt(NameGroup::firstOffset))
                .toList();
        return new Names(
                ordered.stream().filter(group -> group.certainty() >= ENOUGH).toList(),
                ordered.stream().filter(group -> group.certainty() < ENOUGH).toList());
    }

    private static void mark(CoreLabel token, EntityKind kind) {
        token.setNER(
                switch (kind) {
                    case PERSON -> "PERSON";
                    case ORGANIZATION -> "ORGANIZATION";
                    case PLACE -> "LOCATION";
                    case PRODUCT -> "MISC";
                });
        markProper(token);
    }

    private static void markProper(CoreLabel token) {
        if (Character.isLetterOrDigit(token.word().codePointAt(0))
                && !token.tag().matches("NNPS|IN|CC|DT|POS|HYPH")) {
            token.setTag("NNP");
            token.setLemma(token.word());
        }
    }
}
