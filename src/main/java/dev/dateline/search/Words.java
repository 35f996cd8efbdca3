package dev.dateline.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that are looked for: all of them, in any order, each whole or as the beginning of a longer one; what stands
 * between double quotes as it stands there. The full-text index has a query language of its own; only words reach it.
 *
 * @param terms each a word, or the words between two quotes
 */
record Words(List<List<String>> terms) {

    /** As the index cuts texts into words: an apostrophe or a dot within is part of one. */
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’.][\\p{L}\\p{N}\\p{M}]+)*");

    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|[^\"\\s]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int MOST_TERMS = 12;
    private static final int LEAST_BEGINNING = 3;

    static Words of(String asked) {
        List<List<String>> terms = new ArrayList<>();
        TERM.matcher(Normalizer.normalize(asked, Normalizer.Form.NFC)).results().forEach(term -> {
            List<String> words = WORD.matcher(term.group())
                    .results()
                    .map(word -> word.group().toLowerCase(Locale.ROOT))
                    .toList();
            if (term.group(1) != null && !words.isEmpty()) {
                terms.add(words);
            } else {
                words.forEach(word -> terms.add(List.of(word)));
            }
        });
        return new Words(terms.stream().limit(MOST_TERMS).toList());
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** As the index takes them. */
    String query() {
        return terms.stream().map(Words::clause).collect(Collectors.joining(" "));
    }

    private static String clause(List<String> term) {
        String word = term.getFirst();
        if (term.size() > 1) {
            return "+\"" + String.join(" ", term) + "\"";
        }
        return word.length() < LEAST_BEGINNING ? "+" + word : "+(" + word + "^2 " + word + "*)";
    }

    /** Whether a word of a text is one of those looked for. */
    boolean match(String word) {
        String folded = folded(word);
        return terms.stream().anyMatch(term -> term.stream().anyMatch(asked -> match(folded, folded(asked), term)));
    }

    private static boolean match(String word, String asked, List<String> term) {
        return word.equals(asked) || (term.size() == 1 && asked.length() >= LEAST_BEGINNING && word.startsWith(asked));
    }

    private static String folded(String word) {
        String apart = Normalizer.normalize(word.replace('’', '\''), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
