package dev.dateline.extraction.corenlp;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom pronouns and descriptions mean, as CoreNLP's chains have it. */
final class Coreference {

    private Coreference() {}

    static void resolve(Annotation annotation, List<Sentence> sentences, Drafts drafts) {
        Map<Integer, CorefChain> chains = annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class);
        if (chains != null) {
            chains.values().stream()
                    .sorted(Comparator.comparingInt(CorefChain::getChainID))
                    .forEach(chain -> resolve(chain, sentences, drafts));
        }
    }

    private static void resolve(CorefChain chain, List<Sentence> sentences, Drafts drafts) {
        List<CoreLabel> heads = chain.getMentionsInTextualOrder().stream()
                .map(mention -> sentences.get(mention.sentNum - 1).token(mention.headIndex))
                .toList();
        Draft named = mostNamed(
                heads.stream().map(drafts::at).filter(Objects::nonNull).toList());
        if (named != null) {
            heads.forEach(head -> drafts.mean(head, named));
        }
    }

    /** Of the entities that a chain mixes up, the one it names most often; of equals, the first. */
    private static @Nullable Draft mostNamed(List<Draft> named) {
        Map<Draft, Integer> counts = new HashMap<>();
        named.forEach(draft -> counts.merge(draft, 1, Integer::sum));
        return named.stream()
                .max(Comparator.<Draft>comparingInt(counts::get)
                        .thenComparing(Draft::firstOffset, Comparator.reverseOrder()))
                .orElse(null);
    }
}
