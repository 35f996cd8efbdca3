package dev.dateline.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The regular forms of English words: of "resigned" also "resign", "resigns" and "resigning". No dictionary decides which
 * word it is, so some forms are not words ("resigne"), which no text has. Irregular forms ("sold" of "sells") and what is
 * derived ("resignation") are other words.
 *
 * <p>By hand, as a stemming index would find more than {@link Passage} could mark with the same forms.
 */
final class Inflections {

    /** Shorter words, and those of other letters, have no endings that could be distinguished from the word. */
    private static final Pattern INFLECTED = Pattern.compile("[a-z]{3,}");

    /** What is left without the ending has to be something that can be said. */
    private static final Pattern SAYABLE = Pattern.compile("(?=.*[aeiouy]).{3,}");

    private static final Pattern SIBILANT = Pattern.compile(".*(?:s|x|z|ch|sh|o)");
    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern DOUBLES = Pattern.compile(".*(?:[^aeiou]|qu)[aeiou][^aeiouswxy]");
    private static final Pattern DOUBLED = Pattern.compile(".*([^aeiou])\\1");
    private static final Set<String> INVARIABLE = Set.of("news", "seed", "need", "feed", "deed", "weed", "heed");

    private Inflections() {}

    /** All forms of all words of which this may be a form, in small letters without accents; itself among them. */
    static Set<String> of(String word) {
        if (!INFLECTED.matcher(word).matches() || INVARIABLE.contains(word)) {
            return Set.of(word);
        }
        return bases(word)
                .filter(base -> SAYABLE.matcher(base).matches())
                .flatMap(Inflections::forms)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> bases(String word) {
        if (word.endsWith("ies") || word.endsWith("ied")) {
            return Stream.of(word, without(word, 3) + "y");
        }
        if (word.endsWith("ing")) {
            return Stream.of(word, without(word, 3), without(word, 3) + "e", single(without(word, 3)));
        }
        if (word.endsWith("ed")) {
            return Stream.of(word, without(word, 2), without(word, 1), single(without(word, 2)));
        }
        if (word.endsWith("es") && SIBILANT.matcher(without(word, 2)).matches()) {
            return Stream.of(word, without(word, 2), without(word, 1));
        }
        return word.matches(".*[^siu]s") ? Stream.of(word, without(word, 1)) : Stream.of(word);
    }

    private static String single(String base) {
        return DOUBLED.matcher(base).matches() ? without(base, 1) : base;
    }

    private static Stream<String> forms(String base) {
        String stem = base.endsWith("e") ? without(base, 1) : base;
        if (CONSONANT_Y.matcher(base).matches()) {
            String open = without(base, 1);
            return Stream.of(base, open + "ies", open + "ied", base + "ing");
        }
        String plural = SIBILANT.matcher(base).matches() ? "es" : "s";
        List<String> regular = List.of(base, base + plural, stem + "ed", stem + "ing");
        if (!DOUBLES.matcher(base).matches()) {
            return regular.stream();
        }
        String doubled = base + base.charAt(base.length() - 1);
        return Stream.concat(regular.stream(), Stream.of(doubled + "ed", doubled + "ing"));
    }

    private static String without(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
