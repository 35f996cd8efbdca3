package dev.dateline.extraction.offline.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences are items of a list, and what leads in to it: of "The new directors are:" and the lines below, "Ann Doe,
 * a lawyer" says little without the former.
 *
 * @param byItem the place of the lead-in by the place of the item
 */
public record ListLeadIns(Map<Integer, Integer> byItem) {

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[*•·‣▪–—-]|\\d{1,2}[.)])\\s");

    /** How many lines a list without bullets may have, as nothing marks its end. */
    private static final int PLAIN_LINES = 12;

    public static ListLeadIns of(List<Sentence> sentences, String text) {
        Map<Integer, Integer> byItem = new HashMap<>();
        Integer lead = null;
        boolean bulleted = false;
        int lines = 0;
        for (Sentence sentence : sentences) {
            if (opensLine(sentences, sentence.index(), text)) {
                boolean bullet = BULLET.matcher(lineOf(sentence, text)).find();
                lines++;
                bulleted |= bullet;
                if (lead != null && (bulleted ? bullet : lines <= PLAIN_LINES)) {
                    byItem.put(sentence.index(), lead);
                } else {
                    lead = null;
                }
            }
            if (sentence.tokens().getLast().word().equals(":")) {
                lead = sentence.index();
                bulleted = false;
                lines = 0;
            }
        }
        return new ListLeadIns(Map.copyOf(byItem));
    }

    /** The sentence that introduces the list to which this one belongs; null if it is not in a list. */
    @Nullable
    public Sentence of(Sentence item, List<Sentence> sentences) {
        Integer lead = byItem.get(item.index());
        return lead == null ? null : sentences.get(lead);
    }

    private static boolean opensLine(List<Sentence> sentences, int i, String text) {
        return i == 0
                || text.substring(sentences.get(i - 1).end(), sentences.get(i).start())
                        .contains("\n");
    }

    /** The sentence together with the text before it on its line: some splitters leave the bullet out. */
    private static String lineOf(Sentence sentence, String text) {
        int start = text.lastIndexOf('\n', Math.max(0, sentence.start() - 1)) + 1;
        return text.substring(start, sentence.end());
    }
}
