package dev.dateline.extraction.corenlp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the places where a text may name something, by capitals, tags and the models' votes. What they name, and
 * whether it is a name at all, {@link NameEvidence} weighs.
 */
final class NameFinder {

    private static final Pattern DOMAIN =
            Pattern.compile("(?i)[a-z][\\w-]*(\\.[\\w-]+)*\\.(com|org|net|io|ai|de|fr|eu|tv|co\\.\\w\\w|js)");

    private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Ll}+\\p{Lu}.*|\\d+\\p{Lu}{2,}\\w*");

    private static final Pattern PARTICLE = Pattern.compile("von|van|de|der|den|del|della|di|da|la|le|bin|al|ten|ter");

    private static final Pattern CREDIT =
            Pattern.compile("(?i)(main )?(photo|image|photograph|picture|illustration|credit|getty)s?\\b.*");

    private static final Pattern VERSION = Pattern.compile("[1-9]\\d?(\\.\\d{1,2}){0,2}");

    /** Things that are numbered rather than named: "Chapter 11", "Series 7". */
    private static final Set<String> ENUMERATED = Set.of(
            "chapter",
            "article",
            "section",
            "series",
            "phase",
            "form",
            "page",
            "part",
            "title",
            "class",
            "round",
            "no",
            "no.",
            "terminal",
            "route",
            "highway",
            "version",
            "group",
            "stage",
            "tier",
            "level",
            "room",
            "district");

    private static final int LONGEST_WORD = 60;

    private static final Set<String> HEADS_WITH_OF = Words.load("organization-heads");

    private static final Set<String> OPENERS = Words.load("openers");

    private static final Set<String> OUTLET_ENDINGS = Words.load("outlet-endings");

    private static final Set<String> DEMONYMS = Words.demonyms();

    private final Set<String> lowerCased = new HashSet<>();

    /** Words that are capitalised names where no sentence begins. */
    private final Set<String> properInside = new HashSet<>();

    /** Words that somewhere stand without a hyphen at either side. */
    private final Set<String> standAlone = new HashSet<>();

    private final List<Line> lines;

    private final String ownName;

    /**
     * @param ownName the outlet's name for itself, which may be written without a capital; empty if it has none
     */
    NameFinder(List<Line> lines, String ownName) {
        this.lines = lines;
        this.ownName = ownName;
        lines.forEach(this::learn);
    }

    private void learn(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.word(i).equals(line.lower(i))) {
                lowerCased.add(line.word(i));
            } else if (!line.startsWith(i) && !line.isHeading() && line.tag(i).startsWith("NNP")) {
                properInside.add(line.word(i));
            }
            if (!line.word(i + 1).equals("-") && !line.word(i - 1).equals("-")) {
                standAlone.add(line.word(i));
            }
        }
    }

    List<NameSpan> find() {
        List<NameSpan> spans = new ArrayList<>();
        for (Line line : lines) {
            if (!isCredit(line)) {
                find(line, spans);
            }
        }
        return spans;
    }

    private void find(Line line, List<NameSpan> spans) {
        for (int i = 0; i < line.size(); ) {
            if (opens(line, i)) {
                int end = extend(line, i);
                cutTitles(line, i, end, spans);
                i = end;
            } else {
                i++;
            }
        }
    }

    /** Whose photograph it is, and who took it, is not news. */
    private static boolean isCredit(Line line) {
        if (line.word(0).matches("Image|Photo|Photograph") && line.lower(1).matches("copyright|credit|caption|by|:")) {
            return true;
        }
        boolean finite = line.tokens().stream().anyMatch(token -> token.tag().matches("VB[DPZ]|MD"));
        String first = line.word(0);
        return !finite && line.size() < 20 && CREDIT.matcher(first).matches();
    }

    private boolean opens(Line line, int i) {
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
        if (!usedAsWord && properInside.contains(line.word(i))) {
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
        if (isQuantity(line, i)) {
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
            default -> line.votesFor('P', i) + line.votesFor('G', i) >= 2;
        };
    }

    /** Capitalised where a sentence has no reason for it, and so is its neighbour: "Common Sense". */
    private static boolean isCapitalInside(Line line, int i) {
        return i > 0 && (line.isCapitalised(i + 1) || line.isCapitalised(i - 1)) && !line.isHeading();
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

    private int extend(Line line, int from) {
        int end = from + 1;
        while (end < line.size()) {
            int next = step(line, from, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int step(Line line, int from, int end) {
        if (isNameWord(line, end)) {
            return end + 1;
        }
        String word = line.lower(end);
        boolean glued = line.isGluedToPrevious(end);
        if (word.equals("+") && glued) {
            return end + 1;
        }
        if (isVersion(line, end) || (line.lower(end - 1).equals("&") && line.isCapitalised(end))) {
            return end + 1;
        }
        if (word.equals("&") && line.isCapitalised(end + 1)) {
            return end + 2;
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

    /** "Hollow Coast 2", "Nimbus 3.0 is out": a number that counts nothing, for no noun follows. */
    private boolean isVersion(Line line, int at) {
        return VERSION.matcher(line.word(at)).matches()
                && line.tag(at).equals("CD")
                && isNameWord(line, at - 1)
                && !ENUMERATED.contains(line.lower(at - 1))
                && line.tag(at + 1).matches("VB[DZP]|MD|IN|TO|WDT|POS|[.,:]|")
                && !line.word(at + 1).matches("[-–—/]|of|percent|to");
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
        if (line.believers(hyphen) >= 2) {
            return true;
        }
        return !standAlone.contains(line.word(hyphen - 1)) && !standAlone.contains(line.word(hyphen + 1));
    }

    private void cutTitles(Line line, int from, int to, List<NameSpan> spans) {
        int start = from;
        for (int i = from; i < to; ) {
            int end = Titles.endOfTitle(line, i, to);
            if (end > i && isTitle(line, i, end, to)) {
                add(line, start, i, spans);
                start = end;
                i = end;
            } else {
                i++;
            }
        }
        add(line, start, to, spans);
    }

    /** "Writer" is a title before a person's name, and part of a magazine's name at its end. */
    private static boolean isTitle(Line line, int from, int end, int to) {
        boolean atEnd = end == to && OUTLET_ENDINGS.contains(line.lower(end - 1));
        boolean beforeName = end < to && OUTLET_ENDINGS.contains(line.lower(to - 1)) && line.votesFor('P', end) == 0;
        return line.votesFor('G', end - 1) < 2 && !atEnd && !beforeName && from < end;
    }

    private void add(Line line, int from, int to, List<NameSpan> spans) {
        int person = startOfPerson(line, from, to);
        if (person > from) {
            addOne(line, from, person, spans);
        }
        addOne(line, person, to, spans);
    }

    /** Where in "AP Mike Stewart" the person begins: most models see one from there on, and none before. */
    private static int startOfPerson(Line line, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            boolean begins = line.votesFor('P', i) >= 2 && line.votesFor('P', i - 1) == 0;
            boolean goesOn = IntStream.range(i, to).allMatch(at -> line.votesFor('P', at) > 0);
            if (begins && goesOn && line.votesFor('P', from) == 0) {
                return i;
            }
        }
        return from;
    }

    private void addOne(Line line, int from, int to, List<NameSpan> spans) {
        int first = from;
        while (first < to && isLoose(line, first, to)) {
            first++;
        }
        if (line.startsWith(first) && to - first > 1 && OPENERS.contains(line.lower(first))) {
            first++;
        }
        boolean modifier = to == first + 1
                && line.startsWith(first)
                && Titles.isModifier(line, first)
                && line.tag(to).matches("NNS?")
                && line.believers(first) < 3;
        boolean demonym = to == first + 1 && DEMONYMS.contains(line.lower(first));
        if (first < to && !demonym && !modifier) {
            spans.add(new NameSpan(line, first, to));
        }
    }

    /** Whether a title that was cut off has left this word behind: "of" in "Director of Nimbus". */
    private static boolean isLoose(Line line, int i, int to) {
        return !line.isWord(i)
                || (i < to - 1 && line.lower(i).matches("of|for|on|and|the|about|at|dear|former|ex|image|photo"));
    }
}
