package dev.dateline.extraction.offline.mention;

import dev.dateline.extraction.offline.document.TaggedLine;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How far a name reaches: which words of a document belong to the name that begins before them. */
final class NameExtent {

    /** The call sign of a station: "WABC-TV". */
    private static final Pattern CALL_SIGN = Pattern.compile("\\p{Lu}{3,5}-(TV|FM|AM)");

    private static final Set<String> HEADS_WITH_OF = Lexicon.NAMES.get("organization-heads");

    /** A version behind a product's name: "Fathom 7", "Kernel 2.1". */
    private static final Pattern VERSION = Pattern.compile("\\d{1,2}(\\.\\d+)*[sSc]?|One|Two|Three|Zero");

    /** Tags of words that cannot be possessed, or precede such a word. */
    private static final Pattern OWNS_NOTHING = Pattern.compile("|[,.:]|CC|MD|IN|TO|VBD|-RRB-|''");

    /** A year that may be part of a name: "Bureau 2010". */
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private static final Set<String> ENDINGS = Lexicon.NAMES.get("organization-endings");

    private static final Set<String> INVESTOR_ENDINGS = Lexicon.NAMES.get("investor-endings");

    private static final Set<String> LEGAL = Lexicon.NAMES.get("legal-suffixes");

    private static final Set<String> NUMBERED = Lexicon.NAMES.get("numbered-things");

    private final NameWords words;

    /** Words that somewhere stand without a hyphen at either side. */
    private final Set<String> standAlone = new HashSet<>();

    /** Words that somewhere stand alone without an apostrophe behind them; a surname behind a given name does not count. */
    private final Set<String> ownNothing = new HashSet<>();

    /** Two words with a possessive between them, as "Ann’s Attic", and how often they are written so. */
    private final Map<String, Integer> owned = new HashMap<>();

    NameExtent(NameWords words, List<TaggedLine> lines) {
        this.words = words;
        lines.forEach(this::learn);
    }

    private void learn(TaggedLine line) {
        for (int i = 0; i < line.size(); i++) {
            if (!line.word(i + 1).equals("-") && !line.word(i - 1).equals("-")) {
                standAlone.add(line.word(i));
            }
            boolean surname = i > 0 && line.isCapitalised(i - 1);
            if (!line.tag(i + 1).equals("POS") && !surname) {
                ownNothing.add(line.word(i));
            } else if (line.isCapitalised(i) && line.isCapitalised(i + 2)) {
                owned.merge(line.word(i) + "'s " + line.word(i + 2), 1, Integer::sum);
            }
        }
    }

    /** The place after the words that continue the name from {@code from} up to {@code end}; {@code end} if none do. */
    int step(TaggedLine line, int from, int end) {
        boolean behindAnd = line.lower(end - 1).equals("&") && line.isCapitalised(end);
        if (words.isNameWord(line, end) || isVersion(line, end) || behindAnd) {
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
        if (isOwnEnding(line, end)) {
            return end + 1;
        }
        if (word.equals("for")
                && line.lower(end - 1).equals("court")
                && line.lower(end + 1).equals("the")) {
            return words.isNameWord(line, end + 2) ? end + 3 : end;
        }
        if (!words.isNameWord(line, end + 1)) {
            boolean twoConnectors = line.votesFor('G', end) >= 2 && line.votesFor('G', end + 1) >= 2;
            return twoConnectors && words.isNameWord(line, end + 2) && isConnector(line.tag(end)) ? end + 3 : end;
        }
        boolean joins = switch (word) {
            case "-" -> glued && line.isGluedToPrevious(end + 1) && isOneName(line, end);
            case "of", "for", "on", "and" -> joinsWithPreposition(line, from, end);
            case "the", "about" -> line.votesFor('G', end) >= 1 && line.votesFor('G', end + 1) >= 1;
            default -> NameWords.PARTICLE.matcher(word).matches() && (line.hasVotes(end + 1) || line.hasVotes(end));
        };
        return joins ? end + 2 : end;
    }

    private static boolean isLegalForm(TaggedLine line, int i) {
        return line.isCapitalised(i) && LEGAL.contains(line.lower(i).replaceAll("[.]$", ""));
    }

    /**
     * Whether the possessive is inside one name, by the votes, a legal form, or because the text always writes it
     * so: "Ann's Attic".
     */
    private boolean isOwnedName(TaggedLine line, int i) {
        if (!line.tag(i).equals("POS") || !words.isNameWord(line, i + 1)) {
            return false;
        }
        String whole = line.word(i - 1) + "'s " + line.word(i + 1);
        if (owned.getOrDefault(whole, 0) > 1 && !ownNothing.contains(line.word(i - 1))) {
            return true;
        }
        int end = i + 1;
        while (words.isNameWord(line, end)) {
            end++;
        }
        boolean firm = end > i + 2 && isLegalForm(line, end - 1);
        return line.votesFor('G', i) >= (firm ? 1 : 3) && !ENDINGS.contains(line.lower(i - 1));
    }

    /** Whether the possessive ends the name, which the text never writes without: "Harlow's, Pell's and others". */
    private boolean isOwnEnding(TaggedLine line, int i) {
        return line.tag(i).equals("POS")
                && line.lower(i).endsWith("s")
                && !ownNothing.contains(line.word(i - 1))
                && OWNS_NOTHING.matcher(line.tag(i + 1)).matches();
    }

    private static boolean isVersion(TaggedLine line, int i) {
        boolean named = line.isCapitalised(i - 1)
                || NameWords.INNER_CAPITAL.matcher(line.word(i - 1)).matches();
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

    /** Whether the year is part of a date: "March 2010 was". */
    private static boolean isDated(TaggedLine line, int i) {
        String ner = line.token(i - 1).ner();
        return "DATE".equals(ner) || line.tag(i - 2).equals("IN");
    }

    private static boolean isConnector(String tag) {
        return tag.equals("IN") || tag.equals("CC") || tag.equals("DT");
    }

    private static boolean joinsWithPreposition(TaggedLine line, int from, int end) {
        int believers = line.votesFor('G', end);
        boolean opensOrganization = end == from + 1 || line.lower(end - 1).equals(line.lower(from));
        boolean head = HEADS_WITH_OF.contains(line.lower(end - 1)) || HEADS_WITH_OF.contains(line.lower(from));
        if (line.lower(end).equals("on") && !head) {
            return false; // "Hollow Coast on Steam"
        }
        if (line.lower(end).equals("and")) {
            // "Birch Capital and Cedar Fund" are two.
            boolean ended = end > from + 1 && INVESTOR_ENDINGS.contains(line.lower(end - 1)) && believers < 3;
            return !ended
                    && !areTwo(line, from, end)
                    && (believers >= 2 || (believers == 1 && head && opensOrganization));
        }
        boolean person = NameEvidence.isGivenName(line.lower(from)) && !head;
        return !person && (believers >= 1 || (head && !JobTitleWords.isHead(line, end - 1)));
    }

    /**
     * Whether "and" joins two names, because the text speaks of several and either is long enough: "Banca Nova and
     * Credit Oslo have merged".
     */
    private static boolean areTwo(TaggedLine line, int from, int and) {
        int end = and + 1;
        while (line.isCapitalised(end)) {
            end++;
        }
        boolean many = line.tag(from - 1).equals("NNS") || line.word(end).matches("have|are|were|say|plan|agree");
        return many && and - from > 1 && end - and > 2;
    }

    /** Whether a hyphen joins one name ("Taff-Rice") rather than two ("the Coty-Jenner deal"). */
    private boolean isOneName(TaggedLine line, int hyphen) {
        String joined = line.word(hyphen - 1) + "-" + line.word(hyphen + 1);
        if (line.believers(hyphen) >= 2 || CALL_SIGN.matcher(joined).matches()) {
            return true;
        }
        boolean first = standAlone.contains(line.word(hyphen - 1));
        boolean second = standAlone.contains(line.word(hyphen + 1));
        return line.votesFor('G', hyphen) > 0 ? !(first && second) : !first && !second;
    }
}
