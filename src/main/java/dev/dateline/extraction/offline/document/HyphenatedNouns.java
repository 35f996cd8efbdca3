package dev.dateline.extraction.offline.document;

import dev.dateline.extraction.offline.lexicon.Lexicon;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Locale;
import java.util.Set;

/** CoreNLP splits "start-up" and "non-profit" at the hyphen and tags the parts unreliably; here they are nouns again. */
public final class HyphenatedNouns {

    private static final Set<String> COMPANIES = Lexicon.REFERENCE.get("referring-company-nouns");

    private HyphenatedNouns() {}

    /** The lemma of the noun that ends here, including the part before its hyphen if that makes it another noun. */
    public static String lemma(Sentence sentence, CoreLabel last) {
        String lemma = last.lemma().toLowerCase(Locale.ROOT);
        if (last.index() < 3 || !sentence.token(last.index() - 1).word().equals("-")) {
            return lemma;
        }
        String whole = sentence.token(last.index() - 2).word().toLowerCase(Locale.ROOT) + "-" + lemma;
        return COMPANIES.contains(whole) ? whole : lemma;
    }

    public static boolean isSplit(Sentence sentence, CoreLabel last) {
        return lemma(sentence, last).contains("-") && !last.word().contains("-");
    }

    /** The first part of a noun that is split, or the noun itself. */
    public static CoreLabel first(Sentence sentence, CoreLabel last) {
        return isSplit(sentence, last) ? sentence.token(last.index() - 2) : last;
    }
}
