package dev.dateline.entities;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names as the full-text index takes them. Its query language has operators; only words of what was asked reach it.
 */
final class NameQuery {

    /** As the index cuts names into words: an apostrophe or a dot within is part of one. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’.][\\p{L}\\p{N}\\p{M}]+)*");

    private static final int MOST_WORDS = 12;

    private NameQuery() {}

    static List<String> words(String asked) {
        return WORD.matcher(asked.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .limit(MOST_WORDS)
                .toList();
    }

    /** Exactly these words in this order. */
    static String phrase(List<String> words) {
        return "\"" + String.join(" ", words) + "\"";
    }

    /** Each of the words; whole is better than begun, begun better than misspelt. */
    static String all(List<String> words) {
        return joined(words, "+");
    }

    /** Any of the words. */
    static String any(List<String> words) {
        return joined(words, "");
    }

    private static String joined(List<String> words, String each) {
        return words.stream()
                .map(word -> each + "(" + word + "^4 " + word + "*^2" + misspelt(word) + ")")
                .collect(Collectors.joining(" ", phrase(words) + "^8 ", ""));
    }

    /** Two letters of a short word are half of it: only longer ones may be misspelt. */
    private static String misspelt(String word) {
        int edits = word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
        return edits == 0 ? "" : " " + word + "~" + edits;
    }
}
