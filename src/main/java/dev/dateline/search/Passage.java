package dev.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * A piece of an article's text with the words that were looked for.
 *
 * @param start where it begins in the article's text
 * @param end where it ends there
 * @param marks where those words stand, counted from the beginning of this piece
 */
public record Passage(String text, int start, int end, List<Mark> marks) {

    /** Where a word stands. */
    public record Mark(int start, int end) {}

    /** A part of a passage as a page shows it. */
    public record Part(String text, boolean marked) {}

    private static final int BEFORE = 80;
    private static final int LENGTH = 280;
    private static final int MOST = 3;

    /** All of a quote, which begins there in its article. */
    static Passage of(String quote, int start, SearchWords words) {
        return new Passage(quote, start, start + quote.length(), marks(quote, words));
    }

    /** The first places of a text in which the words are, no two overlapping. */
    static List<Passage> in(String text, SearchWords words) {
        List<Passage> passages = new ArrayList<>();
        int end = 0;
        for (Mark mark : marks(text, words)) {
            if (mark.start() >= end && passages.size() < MOST) {
                // A long address may hold the word, and then has no other beginning before it.
                int start = Math.min(mark.start(), wordBegin(text, Math.max(end, mark.start() - BEFORE)));
                end = wordEnd(text, Math.max(mark.end(), Math.min(text.length(), start + LENGTH)));
                passages.add(of(text.substring(start, end), start, words));
            }
        }
        return passages;
    }

    private static List<Mark> marks(String text, SearchWords words) {
        return SearchWords.WORD
                .matcher(text)
                .results()
                .filter(word -> words.match(word.group()))
                .map((MatchResult word) -> new Mark(word.start(), word.end()))
                .toList();
    }

    /** The first beginning of a word from there on. */
    private static int wordBegin(String text, int from) {
        int begin = from;
        while (begin > 0 && begin < text.length() && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin++;
        }
        return begin;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The whole of it, cut where marks begin and end. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (Mark mark : marks) {
            parts.add(new Part(text.substring(from, mark.start()), false));
            parts.add(new Part(text.substring(mark.start(), mark.end()), true));
            from = mark.end();
        }
        parts.add(new Part(text.substring(from), false));
        return parts;
    }
}
