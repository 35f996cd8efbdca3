package dev.dateline.extraction.offline.mention;

import dev.dateline.extraction.offline.document.TaggedLine;
import dev.dateline.extraction.offline.lexicon.CommonNouns;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.fact.entity.EntityKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which words of a document may be words of a name. */
final class NameWords {

    private static final Pattern DOMAIN =
            Pattern.compile("(?i)[a-z][\\w-]*(\\.[\\w-]+)*\\.(com|org|net|io|ai|de|fr|eu|tv|co\\.\\w\\w|js)");

    static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Ll}+\\p{Lu}.*|\\d+\\p{Lu}{2,}\\w*");

    static final Pattern PARTICLE = Pattern.compile("von|van|de|der|den|del|della|di|da|la|le|bin|al|ten|ter");

    /** A degree behind a name: "a Harrow College PhD". */
    private static final Pattern DEGREE = Pattern.compile("Ph[.]?D[.]?|MBA|M[.]B[.]A[.]|BSc|MSc|MPhil|DPhil");

    private static final int LONGEST_WORD = 60;

    private static final Set<String> HEADLINE_VERBS = Lexicon.NAMES.get("headline-verbs");

    private static final Set<String> QUOTES = Set.of("“", "\"", "‘", "'", "`", "``", "''");

    private static final Set<String> COMPANY_VERBS = Lexicon.NAMES.get("company-verbs");

    /** Nouns that stand without an article. */
    private static final Set<String> MASS_NOUNS = Lexicon.NAMES.get("mass-nouns");

    /** Posts by their initials, before the "of" of a place of work; "GM" by itself is a company. */
    private static final Pattern INITIALS_OF_POST = Pattern.compile("GM|MD|EVP|SVP|VP");

    /** Words that are capitalised where no sentence begins. */
    private final Set<String> capitalisedInside = new HashSet<>();

    private final Set<String> lowerCased = new HashSet<>();

    /** Two capitalised words in a row, and how often. */
    private final Map<String, Integer> pairs = new HashMap<>();

    private final String ownName;

    private NameWords(String ownName) {
        this.ownName = ownName;
    }

    /** @param ownName the outlet's name for itself, which may be written without a capital; empty if it has none */
    static NameWords of(List<TaggedLine> lines, String ownName) {
        NameWords words = new NameWords(ownName);
        lines.forEach(words::learn);
        return words;
    }

    private void learn(TaggedLine line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.word(i).equals(line.lower(i))) {
                lowerCased.add(line.word(i));
            }
            if (!line.isHeading()
                    && !line.startsWith(i)
                    && line.isCapitalised(i)
                    && (line.tag(i).startsWith("NNP") || line.believers(i) >= 2)) {
                capitalisedInside.add(line.lower(i));
            }
            if (!line.isHeading() && line.isCapitalised(i) && line.isCapitalised(i + 1)) {
                pairs.merge(pair(line, i), 1, Integer::sum);
            }
        }
    }

    /** Whether a name may begin here. */
    boolean opens(TaggedLine line, int i) {
        return isNameWord(line, i) && (!line.startsWith(i) || isNameAtStart(line, i));
    }

    /** A capital says nothing at the start of a sentence: ask the tag, the models and the rest of the document. */
    private boolean isNameAtStart(TaggedLine line, int i) {
        if (line.word(i).equalsIgnoreCase(ownName)) {
            return true;
        }
        if (line.believers(i) >= 2) {
            return true;
        }
        boolean usedAsWord = lowerCased.contains(line.lower(i));
        if (isNameElsewhere(line, i) || (!usedAsWord && isBareSubject(line, i))) {
            return true;
        }
        boolean nextIsName = isNameWord(line, i + 1) && line.tag(i + 1).startsWith("NNP");
        boolean proper = line.tag(i).startsWith("NNP")
                || isPairElsewhere(line, i)
                || INNER_CAPITAL.matcher(line.word(i)).matches();
        return (proper && !usedAsWord) || (nextIsName && line.hasVotes(i) && line.hasVotes(i + 1));
    }

    boolean isNameWord(TaggedLine line, int i) {
        if (!line.isWord(i) || line.word(i).length() > LONGEST_WORD) {
            return false;
        }
        String word = line.word(i);
        if (word.equalsIgnoreCase(ownName)) {
            return true;
        }
        if (DOMAIN.matcher(word).matches()) {
            return line.isCapitalised(i) || word.endsWith(".js");
        }
        boolean degree = line.isCapitalised(i - 1) && DEGREE.matcher(word).matches();
        if (degree || isQuantity(line, i) || isHeadlineVerb(line, i) || isInitialledPost(line, i)) {
            return false;
        }
        boolean capital = line.isCapitalised(i) || INNER_CAPITAL.matcher(word).matches();
        if (!capital && PARTICLE.matcher(word).matches()) {
            return line.tag(i).equals("NNP") && line.isCapitalised(i + 1);
        }
        if (!capital) {
            return line.believers(i) == 3 && line.tag(i).startsWith("NNP");
        }
        return switch (line.tag(i)) {
            case "NNP", "NNPS" -> true;
            case "NN", "NNS", "JJ", "FW", "ADD", "VBG", "VBN", "RB", "LS" ->
                line.hasVotes(i) || !lowerCased.contains(line.lower(i)) || isCapitalInside(line, i);
            case "CD" -> INNER_CAPITAL.matcher(word).matches();
            case "VB", "VBD", "VBP", "VBZ", "RBR", "JJR", "JJS" ->
                hasTwoVotes(line, i) || isOddCapital(line, i) || isPairElsewhere(line, i);
            case "UH" -> hasTwoVotes(line, i) || isNameElsewhere(line, i);
            default -> hasTwoVotes(line, i);
        };
    }

    private static String pair(TaggedLine line, int i) {
        return line.lower(i) + " " + line.lower(i + 1);
    }

    /** Whether the document has both words as a name elsewhere, whatever the tags are: "Sprout Garden has grown". */
    private boolean isPairElsewhere(TaggedLine line, int i) {
        return line.isCapitalised(i + 1)
                && pairs.getOrDefault(pair(line, i), 0) > 1
                && line.tag(i + 1).startsWith("NNP")
                && !lowerCased.contains(line.lower(i));
    }

    /** Whether the document has the word as a name where no sentence begins. */
    private boolean isNameElsewhere(TaggedLine line, int i) {
        return capitalisedInside.contains(line.lower(i)) && !lowerCased.contains(line.lower(i));
    }

    /**
     * Whether the word is a singular noun that could not open the sentence without an article: "Quarry was founded".
     */
    private static boolean isBareSubject(TaggedLine line, int i) {
        if (!line.tag(i).matches("NN|JJ|VB[PD]?") || MASS_NOUNS.contains(line.lower(i)) || line.isHeading()) {
            return false;
        }
        if (line.word(i + 1).equals(",")) {
            return line.lower(i + 2).matches("an?|the|which|once")
                    && IntStream.range(i + 3, i + 8).anyMatch(at -> isCompanyNoun(line, at));
        }
        boolean acts = line.tag(i + 1).matches("VB[DZ]") && COMPANY_VERBS.contains(line.lemma(i + 1));
        boolean isFounded = line.lemma(i + 1).equals("be")
                && line.lower(i + 2).matches("founded|acquired|bought|based|launched|valued");
        boolean hasActed = line.lemma(i + 1).equals("have") && COMPANY_VERBS.contains(line.lemma(i + 2));
        return line.tag(i).equals("NN") && (acts || isFounded || hasActed);
    }

    private static boolean isCompanyNoun(TaggedLine line, int i) {
        return CommonNouns.describes(line.lemma(i), EntityKind.ORGANIZATION);
    }

    private static boolean hasTwoVotes(TaggedLine line, int i) {
        return line.votesFor('P', i) + line.votesFor('G', i) >= 2;
    }

    /** Capitalised in the middle of a sentence, and nowhere in small letters: taggers take "Quell" for a verb. */
    private boolean isOddCapital(TaggedLine line, int i) {
        boolean first = line.startsWith(i)
                || QUOTES.contains(line.word(i - 1))
                || line.word(i - 1).matches("[:—–-]+");
        return !first && !line.isHeading() && !lowerCased.contains(line.lower(i));
    }

    private static boolean isHeadlineVerb(TaggedLine line, int i) {
        return i > 0 && line.isHeading() && HEADLINE_VERBS.contains(line.lower(i));
    }

    /** Capitalised where a sentence has no reason for it, and so is its neighbour: "Common Sense". */
    private static boolean isCapitalInside(TaggedLine line, int i) {
        return i > 0 && (line.isCapitalised(i + 1) || line.isCapitalised(i - 1)) && !line.isHeading();
    }

    private static boolean isInitialledPost(TaggedLine line, int i) {
        return INITIALS_OF_POST.matcher(line.word(i)).matches()
                && line.lower(i + 1).matches("of|at|for");
    }

    private static boolean isQuantity(TaggedLine line, int i) {
        String ner = line.token(i).ner();
        boolean quantity = ner != null && ner.matches("DATE|TIME|DURATION|SET|MONEY|PERCENT|NUMBER|ORDINAL");
        boolean surname = i > 0 && line.votesFor('P', i - 1) > 0 && line.tag(i).equals("NNP") && line.isCapitalised(i);
        boolean named = line.votesFor('P', i) + line.votesFor('G', i) >= 2;
        return quantity
                && !surname
                && !named
                && !INNER_CAPITAL.matcher(line.word(i)).matches();
    }
}
