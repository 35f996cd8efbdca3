package dev.dateline.extraction.offline.document;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of an article.
 *
 * @param index its place in the article, from 0; the same as its tokens' {@code sentIndex()}
 * @param tokens its words; {@code beginPosition()} and {@code endPosition()} of each count UTF-16 code units of the
 *     article's text, {@code index()} counts from 1
 * @param enhanced the enhanced++ dependencies, which Semgrex patterns are written for: {@code obl:in}, {@code nmod:of},
 *     {@code obl:agent} or {@code obl:by} for the passive's doer, {@code conj:and} with its subjects and objects shared
 *     out. Empty if the parser found nothing.
 * @param basic the basic dependencies: a tree
 */
public record Sentence(int index, List<CoreLabel> tokens, SemanticGraph enhanced, SemanticGraph basic) {

    public static List<Sentence> all(Annotation annotation) {
        List<CoreMap> maps = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        return IntStream.range(0, maps.size())
                .mapToObj(index -> of(index, maps.get(index)))
                .toList();
    }

    private static Sentence of(int index, CoreMap map) {
        return new Sentence(
                index,
                List.copyOf(map.get(CoreAnnotations.TokensAnnotation.class)),
                orEmpty(map.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class)),
                orEmpty(map.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class)));
    }

    /** The first code unit of the article's text that belongs to it. */
    public int start() {
        return tokens.getFirst().beginPosition();
    }

    /** One past the last code unit of the article's text that belongs to it. */
    public int end() {
        return tokens.getLast().endPosition();
    }

    /** The token with this {@code index()}, counted from 1. */
    public CoreLabel token(int number) {
        return tokens.get(number - 1);
    }

    private static SemanticGraph orEmpty(@Nullable SemanticGraph graph) {
        return graph == null ? new SemanticGraph() : graph;
    }
}
