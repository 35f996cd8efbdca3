package dev.dateline.extraction.offline.mention;

import dev.dateline.extraction.offline.document.TaggedLine;
import dev.dateline.extraction.offline.lexicon.Gazetteers;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the places where a text may name something, by capitals, tags and the models' votes. What they name, and
 * whether it is a name at all, {@link NameEvidence} weighs.
 */
final class NameFinder {

    private static final Pattern CREDIT =
            Pattern.compile("(?i)(main )?(photo|image|photograph|picture|illustration|credit|getty)s?\\b.*");

    private static final Set<String> OPENERS = Lexicon.NAMES.get("openers");

    private static final Set<String> OUTLET_ENDINGS = Lexicon.NAMES.get("outlet-endings");

    private static final Set<String> DEMONYMS = Gazetteers.demonyms();

    private static final Set<String> PLACES = Gazetteers.places();

    /** Trades, which have a capital at the start of a sentence: "Chipmaker Norvex". */
    private static final Set<String> TRADES = Lexicon.NAMES.get("trades");

    private static final Pattern MAKER = Pattern.compile("\\w{3,}maker");

    private final List<TaggedLine> lines;

    private final NameWords words;

    private final NameExtent extent;

    /**
     * @param ownName the outlet's name for itself, which may be written without a capital; empty if it has none
     */
    NameFinder(List<TaggedLine> lines, String ownName) {
        this.lines = lines;
        this.words = NameWords.of(lines, ownName);
        this.extent = new NameExtent(words, lines);
    }

    List<NameSpan> find() {
        List<NameSpan> spans = new ArrayList<>();
        for (TaggedLine line : lines) {
            if (!isCredit(line)) {
                find(line, spans);
            }
        }
        return spans;
    }

    private void find(TaggedLine line, List<NameSpan> spans) {
        for (int i = 0; i < line.size(); ) {
            if (words.opens(line, i)) {
                int end = extend(line, i);
                cutTitles(line, i, end, spans);
                i = end;
            } else {
                i++;
            }
        }
    }

    /** Whose photograph it is, and who took it, is not news. */
    private static boolean isCredit(TaggedLine line) {
        if (line.word(0).matches("Image|Photo|Photograph") && line.lower(1).matches("copyright|credit|caption|by|:")) {
            return true;
        }
        boolean finite = line.tokens().stream().anyMatch(token -> token.tag().matches("VB[DPZ]|MD"));
        String first = line.word(0);
        return !finite && line.size() < 20 && CREDIT.matcher(first).matches();
    }

    private int extend(TaggedLine line, int from) {
        int end = from + 1;
        while (end < line.size()) {
            int next = extent.step(line, from, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private void cutTitles(TaggedLine line, int from, int to, List<NameSpan> spans) {
        int start = from;
        for (int i = from; i < to; ) {
            int end = JobTitleWords.endOfTitle(line, i, to);
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

    /**
     * Whether the words are a title rather than part of a name, as "Writer" is before a person's name and not in a
     * magazine's.
     */
    private static boolean isTitle(TaggedLine line, int from, int end, int to) {
        boolean atEnd = end == to && OUTLET_ENDINGS.contains(line.lower(end - 1));
        boolean beforeName = end < to && OUTLET_ENDINGS.contains(line.lower(to - 1)) && line.votesFor('P', end) == 0;
        boolean introduces = end < to && line.votesFor('P', end) >= 2 && line.votesFor('P', end - 1) == 0;
        boolean taken = line.votesFor('G', end - 1) >= 2 && !JobTitleWords.isNeverName(line, end - 1) && !introduces;
        return !taken && !atEnd && !beforeName && from < end;
    }

    private void add(TaggedLine line, int from, int to, List<NameSpan> spans) {
        int person = startOfPerson(line, from, to);
        if (person > from) {
            addOne(line, from, person, spans);
        }
        addOne(line, person, to, spans);
    }

    /** Where in "AP Mike Stewart" the person begins: most models see one from there on, and none before. */
    private static int startOfPerson(TaggedLine line, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            boolean begins = line.votesFor('P', i) >= 2 && line.votesFor('P', i - 1) == 0;
            boolean goesOn = IntStream.range(i, to).allMatch(at -> line.votesFor('P', at) > 0);
            if (begins && goesOn && line.votesFor('P', from) == 0) {
                return i;
            }
        }
        return from;
    }

    private void addOne(TaggedLine line, int from, int to, List<NameSpan> spans) {
        int first = from;
        while (first < to && isLoose(line, first, to)) {
            first++;
        }
        if (line.startsWith(first) && to - first > 1 && OPENERS.contains(line.lower(first))) {
            first++;
        }
        boolean modifier = to == first + 1
                && line.startsWith(first)
                && JobTitleWords.isModifier(line, first)
                && line.tag(to).matches("NNS?")
                && line.believers(first) < 3;
        if (first < to && !modifier && !isDemonym(new NameSpan(line, first, to).key())) {
            spans.add(new NameSpan(line, first, to));
        }
    }

    /** Whether the words say from where somebody is, as "Dutch" and "Californian" do; "Hong Kong" is a place. */
    private static boolean isDemonym(String words) {
        boolean ofState = words.endsWith("n") && PLACES.contains(words.substring(0, words.length() - 1));
        return ofState || (DEMONYMS.contains(words) && !PLACES.contains(words) && !words.equals("hong kong"));
    }

    /** Whether a title that was cut off has left this word behind: "of" in "Director of Nimbus". */
    private static boolean isLoose(TaggedLine line, int i, int to) {
        return !line.isWord(i)
                || (i < to - 1 && line.startsWith(i) && isTrade(line.lower(i)))
                || (i < to - 1 && line.lower(i).matches("of|for|on|and|the|about|at|dear|former|ex|image|photo"));
    }

    private static boolean isTrade(String word) {
        return TRADES.contains(word) || MAKER.matcher(word).matches();
    }
}
