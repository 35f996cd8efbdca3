package dev.dateline.extraction.check.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The sentences of a text, none longer than its paragraph, found once however often they are asked for. */
final class TextSentences {

    /** A full stop behind one of these ends no sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:\\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Inc|Corp|Co|Ltd|Jr|Sr|No|vs?|Sen|Rep|Gov|Gen|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
                    + "|Sept?|Oct|Nov|Dec))\\.\\s*$");

    /** In so many code units at the end of a sentence an abbreviation is looked for. */
    private static final int ABBREVIATION_LENGTH = 16;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    /** For each paragraph the number of its first sentence, and behind them the number of all sentences. */
    private final int[] paragraphs;

    TextSentences(String text) {
        this.text = text;
        List<Integer> begins = new ArrayList<>();
        List<Integer> stops = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        for (int line = 0; line < text.length(); ) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            firsts.add(begins.size());
            split(line, end, begins, stops);
            line = end + 1;
        }
        firsts.add(begins.size());
        starts = ints(begins);
        ends = ints(stops);
        paragraphs = ints(firsts);
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private void split(int first, int last, List<Integer> begins, List<Integer> stops) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text.substring(first, last));
        int from = first;
        for (int next = sentences.next(); next != BreakIterator.DONE; next = sentences.next()) {
            int to = first + next;
            if (to == last || !endsInAbbreviation(from, to)) {
                begins.add(from);
                stops.add(to);
                from = to;
            }
        }
    }

    private boolean endsInAbbreviation(int from, int to) {
        return ABBREVIATION
                .matcher(text)
                .region(Math.max(from, to - ABBREVIATION_LENGTH), to)
                .useTransparentBounds(true)
                .find();
    }

    /** Where the sentence begins that holds this code unit. */
    int start(int offset) {
        int sentence = holding(offset);
        return sentence < 0 ? 0 : Math.min(starts[sentence], offset);
    }

    /** One past the end of the sentence that holds this code unit. */
    int end(int offset) {
        int sentence = holding(offset);
        return sentence < 0 ? text.length() : Math.max(ends[sentence], offset + 1);
    }

    private int holding(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The sentences of each paragraph. */
    List<List<String>> byParagraph() {
        return IntStream.range(0, paragraphs.length - 1)
                .mapToObj(p -> IntStream.range(paragraphs[p], paragraphs[p + 1])
                        .mapToObj(s -> text.substring(starts[s], ends[s]))
                        .toList())
                .toList();
    }
}
