package dev.dateline.extraction.offline.document;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;

/**
 * Shortens words that no journalist writes, as encoded pictures and broken markup are, for those who read them. The name
 * models make a feature of each part of a word, so that a word of 100,000 letters would take all memory.
 *
 * <p>Where the word is in the text does not change.
 */
public final class WordLimit {

    /** In UTF-16 code units: more than the longest words, less than many addresses of pages. */
    static final int LONGEST = 100;

    private WordLimit() {}

    public static void apply(Annotation annotation) {
        for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
            if (token.word().length() > LONGEST) {
                String beginning = beginning(token.word());
                token.setWord(beginning);
                token.setValue(beginning);
            }
        }
    }

    private static String beginning(String word) {
        return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
