package dev.dateline.extraction.offline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the stories of one article begin. A roundup has several, each short and under a heading of its own; every other
 * article has one.
 *
 * @param starts the first sentence of each story, its headings included
 * @param headings the sentences that are headings
 */
public record StorySections(List<Integer> starts, Set<Integer> headings) {

    /** How many words a heading has at most. */
    private static final int HEADING = 18;

    /** How many sentences the stories of a roundup have, on the average, at most. */
    private static final int STORY = 6;

    public static StorySections of(List<Sentence> sentences, String text) {
        Set<Integer> headings = new TreeSet<>();
        for (int i = 0; i + 1 < sentences.size(); i++) {
            if (isHeading(sentences, i, text)) {
                headings.add(i);
            }
        }
        List<Integer> starts = new ArrayList<>(List.of(0));
        headings.stream().filter(i -> i > 0 && !headings.contains(i - 1)).forEach(starts::add);
        boolean roundup = starts.size() > 1 && sentences.size() - headings.size() <= STORY * starts.size();
        return roundup
                ? new StorySections(List.copyOf(starts), Set.copyOf(headings))
                : new StorySections(List.of(0), Set.of());
    }

    /** The first sentence of the story that the sentence belongs to. */
    public int startOf(Sentence sentence) {
        return starts.stream().filter(start -> start <= sentence.index()).reduce(0, (a, b) -> b);
    }

    public boolean isHeading(Sentence sentence) {
        return headings.contains(sentence.index());
    }

    /** A short paragraph of one sentence without a full stop. */
    private static boolean isHeading(List<Sentence> sentences, int i, String text) {
        Sentence sentence = sentences.get(i);
        int before = i == 0 ? 0 : sentences.get(i - 1).end();
        boolean alone = (i == 0 || isNewLine(text, before, sentence.start()))
                && isNewLine(text, sentence.end(), sentences.get(i + 1).start());
        String last = sentence.tokens().getLast().word();
        return alone
                && sentence.tokens().size() <= HEADING
                && Character.isLetterOrDigit(last.charAt(last.length() - 1));
    }

    private static boolean isNewLine(String text, int from, int to) {
        return text.substring(from, to).indexOf('\n') >= 0;
    }
}
