package dev.dateline.evaluation.line;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The form of a name in which an evaluation compares it.
 *
 * <p>Resolution normalises names too; this stands apart on purpose, so that the one checks the other.
 */
public final class PlainName {

    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "incorporated",
            "ltd",
            "limited",
            "corp",
            "corporation",
            "plc",
            "ag",
            "co",
            "llc",
            "llp",
            "lp",
            "nv",
            "sa",
            "se",
            "gmbh");
    private static final Pattern COMBINING = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MARKS = Pattern.compile("['’‘`\"“”.]");
    private static final Pattern GAPS = Pattern.compile("[^\\w+]+", Pattern.UNICODE_CHARACTER_CLASS);

    private PlainName() {}

    /** Case, accents, quotes, dashes, dots, possessive, a leading "the" and legal forms do not matter. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        plain = POSSESSIVE.matcher(COMBINING.matcher(plain).replaceAll("")).replaceAll("");
        plain = GAPS.matcher(MARKS.matcher(plain).replaceAll("").replace("&", " and "))
                .replaceAll(" ")
                .strip();
        List<String> words = List.of(plain.split(" "));
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words = words.subList(1, words.size());
        }
        while (words.size() > 1 && LEGAL_FORMS.contains(words.getLast())) {
            words = words.subList(0, words.size() - 1);
        }
        return String.join(" ", words);
    }
}
