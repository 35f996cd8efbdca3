package dev.dateline.extraction.offline.syntax;

import dev.dateline.extraction.offline.document.Sentence;
import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The sentences of an article with their parses.
 *
 * @param sentences all of them; those beyond what is parsed have an empty parse
 * @param parsed how many of them, from the first, are parsed
 * @param chains the mentions that CoreNLP takes for the same, in the order of their ids; none for a long text
 */
public record ParsedText(List<Sentence> sentences, int parsed, List<CorefChain> chains) {

    public ParsedText {
        sentences = List.copyOf(sentences);
        chains = List.copyOf(chains);
    }

    /**
     * Takes the parses from an annotated text.
     *
     * @param parsed its beginning, as far as it was looked through for chains
     */
    public static ParsedText of(Annotation whole, Annotation parsed) {
        Map<Integer, CorefChain> chains = parsed.get(CorefCoreAnnotations.CorefChainAnnotation.class);
        return new ParsedText(
                Sentence.all(whole),
                parsed.get(CoreAnnotations.SentencesAnnotation.class).size(),
                chains == null
                        ? List.of()
                        : chains.values().stream()
                                .sorted(Comparator.comparingInt(CorefChain::getChainID))
                                .toList());
    }
}
