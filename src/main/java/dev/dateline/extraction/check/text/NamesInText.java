package dev.dateline.extraction.check.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names that stand in an article's text or title.
 *
 * <p>Quotation marks, dashes, white space, accents, a leading "the" and a possessive do not matter; case matters only
 * so far that "Target" is not named by the words "a target". Whether an outlet that speaks of itself ("we") is named, is
 * asked apart.
 */
public final class NamesInText {

    private static final Pattern FIRST_PERSON = Pattern.compile("(?<![\\w.])(?:[Ww]e|[Oo]urs?|us|I|[Mm]y)(?![\\w.])");
    /** What others say in an article is not its outlet's. */
    private static final Pattern SPEECH = Pattern.compile("“[^”\\n]*+(?:[”\\n]|$)|\"[^\"\\n]*+(?:[\"\\n]|$)");
    /** Words that stand in for a name or between names. */
    private static final Pattern NO_NAME = CueWords.any("no-name");

    private static final Pattern ARTICLE = Pattern.compile("^the ");
    private static final Pattern POSSESSIVE = Pattern.compile("'s?$");

    private final FoldedText text;
    private final FoldedText title;
    private final @Nullable String outlet;
    private final boolean inFirstPerson;

    /**
     * The names in a text.
     *
     * @param title null if there is none
     * @param outlet who speaks where the text says "we"; null if it is not known
     */
    public NamesInText(String text, @Nullable String title, @Nullable String outlet) {
        this.text = FoldedText.of(text);
        this.title = FoldedText.of(title == null ? "" : title);
        this.outlet = outlet == null ? null : FoldedText.fold(outlet);
        inFirstPerson =
                FIRST_PERSON.matcher(SPEECH.matcher(text).replaceAll(" ")).find();
    }

    /** Whether the name is in the text or the title, as whole words, and capitalized if it is itself. */
    public boolean has(String name) {
        String folded = bare(name);
        boolean capitalized = hasCapital(name);
        return !folded.isEmpty()
                && !NO_NAME.matcher(folded).matches()
                && (stands(text, folded, capitalized) || stands(title, folded, capitalized));
    }

    /** Whether the name is that of the outlet, which speaks of itself here. */
    public boolean isOutletItself(String name) {
        String folded = bare(name);
        return inFirstPerson
                && outlet != null
                && !folded.isEmpty()
                && !NO_NAME.matcher(folded).matches()
                && (outlet + " ").startsWith(folded + " ");
    }

    private static String bare(String name) {
        String folded = ARTICLE.matcher(FoldedText.fold(name)).replaceFirst("");
        return POSSESSIVE.matcher(folded).replaceFirst("").strip();
    }

    private static boolean stands(FoldedText place, String name, boolean capitalized) {
        int at = place.find(name, 0, place.length());
        while (at >= 0 && capitalized && !hasCapital(place.original(at, at + name.length()))) {
            at = place.find(name, at + 1, place.length());
        }
        return at >= 0;
    }

    /** Whether it is written as names are; scripts without capital letters are. */
    public static boolean hasCapital(String words) {
        return words.codePoints()
                .anyMatch(c -> Character.isUpperCase(c)
                        || Character.isTitleCase(c)
                        || Character.isDigit(c)
                        || (Character.isLetter(c) && !Character.isLowerCase(c)));
    }
}
