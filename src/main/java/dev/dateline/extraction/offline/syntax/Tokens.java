package dev.dateline.extraction.offline.syntax;

import dev.dateline.extraction.offline.document.Sentence;
import edu.stanford.nlp.ling.AbstractCoreLabel;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Questions that every stage asks of a single token of a sentence. */
public final class Tokens {

    private static final Set<String> NOT_NAMES = Set.of("Series", "Inc", "A", "B", "C", "D", "E", "F", "G");

    /** Titles and degrees that occur with a person's name and are not part of it. */
    private static final Pattern TITLE = Pattern.compile(
            "(?:Dr|Mr|Mrs|Ms|Prof|Adm|Sen|Rep|Gov|Rev|Hon)[.]?|[BM][.]?(?:A|S|Sc|Ed|Eng)[.]?|Ph[.]?D[.]?|M[.]?B[.]?A[.]?|J[.]?D[.]?");

    /** A name with a former employer's prefix: "ex-Googler". */
    private static final Pattern FORMER = Pattern.compile("(?i)ex-\\S+");

    private static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION", "SET", "MONEY", "NUMBER", "PERCENT");

    private Tokens() {}

    /** The token's lemma in lower case; its form where it has none. */
    public static String lemma(AbstractCoreLabel token) {
        String lemma = token.lemma();
        return (lemma == null ? token.word() : lemma).toLowerCase(Locale.ROOT);
    }

    /** Whether the token is a verb by its tag. */
    public static boolean isVerb(AbstractCoreLabel token) {
        return token.tag().startsWith("VB");
    }

    /** Whether the token is a word of a name, and not a title, a degree, a month or an amount. */
    public static boolean isName(CoreLabel token) {
        return token.tag().startsWith("NNP")
                && !FORMER.matcher(token.word()).matches()
                && !NOT_NAMES.contains(token.word())
                && !TITLE.matcher(token.word()).matches()
                && !TIMES.contains(Objects.requireNonNullElse(token.ner(), "O"));
    }

    /** The index of the opening bracket around the token with this index, or 0 if there is none. */
    public static int bracketAround(Sentence sentence, int index) {
        int open = 0;
        for (int i = 1; i < index; i++) {
            String tag = sentence.token(i).tag();
            open = tag.equals("-LRB-") ? i : tag.equals("-RRB-") ? 0 : open;
        }
        return open;
    }
}
