package dev.dateline.extraction.offline.document;

import edu.stanford.nlp.pipeline.Annotation;
import java.util.List;

/**
 * The text of an article in sentences of tagged words.
 *
 * @param annotation the text as CoreNLP holds it, not yet parsed
 * @param lines its sentences, with the votes of the name models on each word
 * @param sentences how many sentences the article has, those of a long text that are not read included
 */
public record TaggedText(Annotation annotation, List<TaggedLine> lines, int sentences) {

    public TaggedText {
        lines = List.copyOf(lines);
    }
}
