package dev.dateline.extraction.check.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text, in which another form of a word counts as the word: "settled" and "settlement". */
public final class ArticleWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.'-]|,(?=\\d))*");

    /** Longer words are compared by so many letters. */
    private static final int STEM = 5;

    /** The ending that a shorter word may have. */
    private static final int ENDING = 3;

    private final Set<String> stems = new HashSet<>();
    private final TreeSet<String> words = new TreeSet<>();
    private final Set<String> capitals = new HashSet<>();

    ArticleWords(String text) {
        of(text).forEach(word -> {
            String plain = plain(word);
            words.add(plain);
            stems.add(stem(plain));
            if (isAcronym(word)) {
                capitals.add(plain);
            }
        });
    }

    /** The words of a text, as they are written. */
    public static Stream<String> of(String text) {
        return WORD.matcher(CueWords.straight(text)).results().map(MatchResult::group);
    }

    public boolean have(String word) {
        String plain = plain(word);
        if (Character.isDigit(word.charAt(0))) {
            return words.contains(plain);
        }
        // "US" is not the "us" of a text.
        if (isAcronym(word)) {
            return capitals.contains(plain);
        }
        return plain.length() >= STEM ? stems.contains(stem(plain)) : haveWithEnding(plain);
    }

    private boolean haveWithEnding(String plain) {
        String singular = plain.length() > 2 ? plain.replaceFirst("s$", "") : plain;
        return words.tailSet(singular).stream()
                .takeWhile(word -> word.startsWith(singular))
                .anyMatch(word -> word.length() - singular.length() <= (isShort(plain) ? 0 : ENDING));
    }

    private static boolean isShort(String plain) {
        return plain.length() <= 2;
    }

    /** Whether it is a short name in capital letters: "US", "UK". */
    public static boolean isAcronym(String word) {
        String letters = word.replaceAll("'s$|[^\\p{L}]", "");
        return letters.length() > 1 && letters.length() <= ENDING && letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    private static String plain(String word) {
        return Character.isDigit(word.charAt(0))
                ? word.toLowerCase(Locale.ROOT).replaceAll(",|[.'-]+$", "")
                : word.toLowerCase(Locale.ROOT).replaceAll("'s$|[.'-]", "");
    }

    private static String stem(String plain) {
        return plain.length() <= STEM ? plain : plain.substring(0, STEM);
    }
}
