package dev.dateline.extraction.offline.document;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * Tags a word as a name if a sign stands before it as a part of the name: "+Plus Capital". Without the sign, which no model
 * knows, some of them would be prepositions or the like.
 */
public final class SignedNames {

    private static final String PROPER_NOUN = "NNP";

    private SignedNames() {}

    /**
     * Tags the words that stand behind such a sign.
     *
     * @param text the text of the article itself, in which the signs have not been blanked
     */
    public static void tag(List<CoreLabel> tokens, String text) {
        for (CoreLabel token : tokens) {
            if (RubbishMask.isOfName(text, token.beginPosition() - 1)) {
                token.setTag(PROPER_NOUN);
                token.setLemma(token.word());
            }
        }
    }
}
