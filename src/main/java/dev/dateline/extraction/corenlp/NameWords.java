package dev.dateline.extraction.corenlp;

import dev.dateline.fact.EntityKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which words of a document may be words of a name, and which of them belong to one name. */
final class NameWords {

    private static final Pattern DOMAIN =
            Pattern.compile("(?i)[a-z][\\w-]*(\\.[\\w-]+)*\\.(com|org|net|io|ai|de|fr|eu|tv|co\\.\\w\\w|js)");

    private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Ll}+\\p{Lu}.*|\\d+\\p{Lu}{2,}\\w*");

    private static final Pattern PARTICLE = Pattern.compile("von|van|de|der|den|del|della|di|da|la|le|bin|al|ten|ter");

    private static final int LONGEST_WORD = 60;

    private static final Set<String> HEADLINE_VERBS = Words.load("headline-verbs");

    /** "WABC-TV" */
    private static final Pattern CALL_SIGN = Pattern.compile("\\p{Lu}{3,5}-(TV|FM|AM)");

    private static final Set<String> HEADS_WITH_OF = Words.load("organization-heads");

    private static final Set<String> QUOTES = Set.of("“", "\"", "‘", "'", "`", "``", "''");

    private static final Set<String> COMPANY_VERBS = Words.load("company-verbs");

    /** Nouns that stand without an article. */
    private static final Set<String> MASS_NOUNS = Words.load("mass-nouns");

    /** "Fathom 7", "Kernel 2.1"; but not "Chapter 11". */
    private static final Pattern VERSION = Pattern.compile("\\d{1,2}(\\.\\d+)*[sSc]?|One|Two|Three|Zero");

    /** "Bureau 2010" */
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    /** Posts by their initials, before the "of" of a place of work; "GM" by itself is a company. */
    private static final Pattern INITIALS_OF_POST = Pattern.compile("GM|MD|EVP|SVP|VP");

    private static final Set<String> ENDINGS = Words.load("organization-endings");

    private static final Set<String> LEGAL = Words.load("legal-suffixes");

    private static final Set<String> NUMBERED = Words.load("numbered-things");

    /** Words that are capitalised where no sentence begins. */
    private final Set<String> capitalisedInside = new HashSet<>();

    private final Set<String> lowerCased = new HashSet<>();

    /** Words that somewhere stand without a hyphen at either side. */
    private final Set<String> standAlone = new HashSet<>();

    private final String ownName;

    private NameWords(String ownName) {
        this.ownName = ownName;
    }

    /** @param ownName the outlet's name for itself, which may be written without a capital; empty if it has none */
    static NameWords of(List<Line> lines, String ownName) {
        NameWords words = new NameWords(ownName);
        lines.forEach(words::learn);
        return words;
    }

    private void learn(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.word(i).equals(line.lower(i))) {
                lowerCased.add(line.word(i));
            }
            if (!line.isHeading()
                    && !line.startsWith(i)
                    && line.isCapitalised(i)
                    && line.tag(i).startsWith("NNP")) {
                capitalisedInside.add(line.lower(i));
            }
            if (!line.word(i + 1).equals("-") && !line.word(i - 1).equals("-")) {
                standAlone.add(line.word(i));
            }
        }
    }

    /** Whether a name may begin here. */
    boolean opens(Line line, int i) {
        return isNameWord(line, i) && (!line.startsWith(i) || isNameAtStart(line, i));
    }

    /** A capital says nothing at the start of a sentence: ask the tag, the models and the rest of the document. */
    private boolean isNameAtStart(Line line, int i) {
        if (line.word(i).equalsIgnoreCase(ownName)) {
            return true;
        }
        if (line.believers(i) >= 2) {
            return true;
        }
        boolean usedAsWord = lowerCased.contains(line.lower(i));
        if (!usedAsWord && (capitalisedInside.contains(line.lower(i)) || isBareSubject(line, i))) {
            return true;
        }
        boolean nextIsName = isNameWord(line, i + 1) && line.tag(i + 1).startsWith("NNP");
        boolean proper = line.tag(i).startsWith("NNP")
                || INNER_CAPITAL.matcher(line.word(i)).matches();
        return (proper && !usedAsWord) || (nextIsName && line.hasVotes(i) && line.hasVotes(i + 1));
    }

    private boolean isNameWord(Line line, int i) {
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
        if (isQuantity(line, i) || isHeadlineVerb(line, i) || isInitialledPost(line, i)) {
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
            case "VB", "VBD", "VBP", "VBZ", "RBR", "JJR", "JJS" -> hasTwoVotes(line, i) || isOddCapital(line, i);
            default -> hasTwoVotes(line, i);
        };
    }

    /** "Quarry was founded", "Glint, a maker of scanners": a singular noun that could not stand there without an article. */
    private static boolean isBareSubject(Line line, int i) {
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

    private static boolean isCompanyNoun(Line line, int i) {
        return CommonNouns.describes(line.lemma(i), EntityKind.ORGANIZATION);
    }

    private static boolean hasTwoVotes(Line line, int i) {
        return line.votesFor('P', i) + line.votesFor('G', i) >= 2;
    }

    /** Capitalised in the middle of a sentence, and nowhere in small letters: taggers take "Quell" for a verb. */
    private boolean isOddCapital(Line line, int i) {
        boolean first = line.startsWith(i)
                || QUOTES.contains(line.word(i - 1))
                || line.word(i - 1).matches("[:—–-]+");
        return !first && !line.isHeading() && !lowerCased.contains(line.lower(i));
    }

    private static boolean isHeadlineVerb(Line line, int i) {
        return i > 0 && line.isHeading() && HEADLINE_VERBS.contains(line.lower(i));
    }

    /** Capitalised where a sentence has no reason for it, and so is its neighbour: "Common Sense". */
    private static boolean isCapitalInside(Line line, int i) {
        return i > 0 && (line.isCapitalised(i + 1) || line.isCapitalised(i - 1)) && !line.isHeading();
    }

    private static boolean isInitialledPost(Line line, int i) {
        return INITIALS_OF_POST.matcher(line.word(i)).matches()
                && line.lower(i + 1).matches("of|at|for");
    }

    private static boolean isQuantity(Line line, int i) {
        String ner = line.token(i).ner();
        boolean quantity = ner != null && ner.matches("DATE|TIME|DURATION|SET|MONEY|PERCENT|NUMBER|ORDINAL");
        boolean surname = i > 0 && line.votesFor('P', i - 1) > 0 && line.tag(i).equals("NNP") && line.isCapitalised(i);
        boolean named = line.votesFor('P', i) + line.votesFor('G', i) >= 2;
        return quantity
                && !surname
                && !named
                && !INNER_CAPITAL.matcher(line.word(i)).matches();
    }

    /** The place behind what goes on with the name that runs from {@code from} up to {@code end}; {@code end} if nothing does. */
    int step(Line line, int from, int end) {
        boolean behindAnd = line.lower(end - 1).equals("&") && line.isCapitalised(end);
        if (isNameWord(line, end) || isVersion(line, end) || behindAnd) {
            return end + 1;
        }
        String word = line.lower(end);
        boolean glued = line.isGluedToPrevious(end);
        if (word.equals("+") && glued) {
            return end + 1;
        }
        if (word.equals("&") && line.isCapitalised(end + 1)) {
            return end + 2;
        }
        if (word.equals(",") && isLegalForm(line, end + 1)) {
            return end + 2; // "Nimbus, Inc."
        }
        if (isOwnedName(line, end)) {
            return end + 2;
        }
        if (word.equals("for")
                && line.lower(end - 1).equals("court")
                && line.lower(end + 1).equals("the")) {
            return isNameWord(line, end + 2) ? end + 3 : end;
        }
        if (!isNameWord(line, end + 1)) {
            boolean twoConnectors = line.votesFor('G', end) >= 2 && line.votesFor('G', end + 1) >= 2;
            return twoConnectors && isNameWord(line, end + 2) && isConnector(line.tag(end)) ? end + 3 : end;
        }
        boolean joins = switch (word) {
            case "-" -> glued && line.isGluedToPrevious(end + 1) && isOneName(line, end);
            case "of", "for", "on", "and" -> joinsWithPreposition(line, from, end);
            case "the", "about" -> line.votesFor('G', end) >= 1 && line.votesFor('G', end + 1) >= 1;
            default -> PARTICLE.matcher(word).matches() && (line.hasVotes(end + 1) || line.hasVotes(end));
        };
        return joins ? end + 2 : end;
    }

    private static boolean isLegalForm(Line line, int i) {
        return line.isCapitalised(i) && LEGAL.contains(line.lower(i).replaceAll("[.]$", ""));
    }

    /** "Ann's Attic", where models take the whole for one name, or a legal form ends it. */
    private boolean isOwnedName(Line line, int i) {
        if (!line.tag(i).equals("POS") || !isNameWord(line, i + 1)) {
            return false;
        }
        int end = i + 1;
        while (isNameWord(line, end)) {
            end++;
        }
        boolean firm = end > i + 2 && isLegalForm(line, end - 1);
        return line.votesFor('G', i) >= (firm ? 1 : 3) && !ENDINGS.contains(line.lower(i - 1));
    }

    private static boolean isVersion(Line line, int i) {
        boolean named = line.isCapitalised(i - 1)
                || INNER_CAPITAL.matcher(line.word(i - 1)).matches();
        if (YEAR.matcher(line.word(i)).matches()) {
            return named
                    && line.tag(i - 1).startsWith("NNP")
                    && line.tag(i + 1).matches("MD|VB[ZD]")
                    && !isDated(line, i);
        }
        return VERSION.matcher(line.word(i)).matches()
                && named
                && !NUMBERED.contains(line.lower(i - 1))
                && !line.tag(i + 1).matches("NNS?|CD|JJ|HYPH|SYM|\\$|TO")
                && !line.word(i + 1).matches("%|percent|[-:/–]");
    }

    /** "March 2010 was", "In Paris, 2010 was": a date. */
    private static boolean isDated(Line line, int i) {
        String ner = line.token(i - 1).ner();
        return "DATE".equals(ner) || line.tag(i - 2).equals("IN");
    }

    private static boolean isConnector(String tag) {
        return tag.equals("IN") || tag.equals("CC") || tag.equals("DT");
    }

    private static boolean joinsWithPreposition(Line line, int from, int end) {
        int believers = line.votesFor('G', end);
        boolean opensOrganization = end == from + 1 || line.lower(end - 1).equals(line.lower(from));
        boolean head = HEADS_WITH_OF.contains(line.lower(end - 1)) || HEADS_WITH_OF.contains(line.lower(from));
        if (line.lower(end).equals("on") && !head) {
            return false; // "Hollow Coast on Steam"
        }
        if (line.lower(end).equals("and")) {
            return believers >= 2 || (believers == 1 && head && opensOrganization);
        }
        boolean person = NameEvidence.isGivenName(line.lower(from)) && !head;
        return !person && (believers >= 1 || (head && !Titles.isHead(line, end - 1)));
    }

    /** Whether a hyphen joins one name ("Taff-Rice") rather than two ("the Coty-Jenner deal"). */
    private boolean isOneName(Line line, int hyphen) {
        String joined = line.word(hyphen - 1) + "-" + line.word(hyphen + 1);
        if (line.believers(hyphen) >= 2 || CALL_SIGN.matcher(joined).matches()) {
            return true;
        }
        boolean first = standAlone.contains(line.word(hyphen - 1));
        boolean second = standAlone.contains(line.word(hyphen + 1));
        return line.votesFor('G', hyphen) > 0 ? !(first && second) : !first && !second;
    }
}
