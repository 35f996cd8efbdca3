package dev.dateline.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that are looked for: all of them, in any order, each whole, in another form or as the beginning of a longer
 * one; what stands between double quotes as it stands there. The full-text index has a query language of its own; only
 * words reach it. It folds accents and knows nothing of English, so other forms are asked for by name.
 */
record SearchWords(List<Term> terms) {

    /**
     * A word, or the words between two quotes.
     *
     * @param forms the other forms of a word that stands alone
     */
    record Term(List<String> words, Set<String> forms) {

        static Term of(List<String> words) {
            return new Term(words, words.size() == 1 ? Inflections.of(folded(words.getFirst())) : Set.of());
        }

        private String clause() {
            String word = words.getFirst();
            if (words.size() > 1) {
                return "+\"" + String.join(" ", words) + "\"";
            }
            if (word.length() < LEAST_BEGINNING) {
                return "+" + word;
            }
            // What the beginning finds anyway need not be asked for twice.
            return forms.stream()
                    .filter(form -> !form.startsWith(folded(word)))
                    .map(form -> " " + form + "^0.5")
                    .collect(Collectors.joining("", "+(" + word + "^2 " + word + "*", ")"));
        }

        private boolean match(String word) {
            return forms.contains(word) || words.stream().anyMatch(asked -> isOrBegins(folded(asked), word));
        }

        private boolean isOrBegins(String asked, String word) {
            return word.equals(asked)
                    || (words.size() == 1 && asked.length() >= LEAST_BEGINNING && word.startsWith(asked));
        }
    }

    /** As the index cuts texts into words: an apostrophe or a dot within is part of one. */
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’.][\\p{L}\\p{N}\\p{M}]+)*");

    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|[^\"\\s]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int MOST_TERMS = 12;
    private static final int LEAST_BEGINNING = 3;

    static SearchWords of(String asked) {
        List<Term> terms = new ArrayList<>();
        TERM.matcher(Normalizer.normalize(asked, Normalizer.Form.NFC)).results().forEach(term -> {
            List<String> words = WORD.matcher(term.group())
                    .results()
                    .map(word -> word.group().toLowerCase(Locale.ROOT))
                    .toList();
            if (term.group(1) != null && !words.isEmpty()) {
                terms.add(Term.of(words));
            } else {
                words.forEach(word -> terms.add(Term.of(List.of(word))));
            }
        });
        return new SearchWords(terms.stream().limit(MOST_TERMS).toList());
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** As the index takes them. */
    String query() {
        return terms.stream().map(Term::clause).collect(Collectors.joining(" "));
    }

    /** Whether a word of a text is one of those looked for. */
    boolean match(String word) {
        String folded = folded(word);
        return terms.stream().anyMatch(term -> term.match(folded));
    }

    private static String folded(String word) {
        String apart = Normalizer.normalize(word.replace('’', '\''), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
