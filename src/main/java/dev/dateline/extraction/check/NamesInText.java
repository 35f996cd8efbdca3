package dev.dateline.extraction.check;

import dev.dateline.article.Article;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names that stand in an article's text or title.
 *
 * <p>Quotation marks, dashes, white space, accents, case, a leading "the" and a possessive do not matter. Whether an
 * outlet that speaks of itself ("we") is named, is asked apart.
 */
final class NamesInText {

    private static final Pattern FIRST_PERSON =
            Pattern.compile("\\b(?:we|we're|we've|we'll|our|ours|us|i|i'm|i've|my)\\b");
    private static final Pattern ARTICLE = Pattern.compile("^the ");
    private static final Pattern POSSESSIVE = Pattern.compile("'s?$");

    private final FoldedText text;
    private final FoldedText title;
    private final @Nullable String outlet;
    private final boolean inFirstPerson;

    NamesInText(Article article) {
        text = FoldedText.of(article.text());
        title = FoldedText.of(article.title() == null ? "" : article.title());
        outlet = article.outlet() == null ? null : FoldedText.fold(article.outlet());
        inFirstPerson = FIRST_PERSON.matcher(text.toString()).find();
    }

    /** Whether the name stands in the text or the title, as whole words. */
    boolean has(String name) {
        String folded = bare(name);
        return !folded.isEmpty() && (stands(text, folded) || stands(title, folded));
    }

    /** Whether the name is that of the outlet, which speaks of itself here. */
    boolean isOutletItself(String name) {
        String folded = bare(name);
        return inFirstPerson && outlet != null && !folded.isEmpty() && (outlet + " ").startsWith(folded + " ");
    }

    private static String bare(String name) {
        String folded = ARTICLE.matcher(FoldedText.fold(name)).replaceFirst("");
        return POSSESSIVE.matcher(folded).replaceFirst("").strip();
    }

    private static boolean stands(FoldedText place, String name) {
        for (int start = place.indexOf(name, 0); start >= 0; start = place.indexOf(name, start + 1)) {
            if (place.standsAsWords(start, start + name.length())) {
                return true;
            }
        }
        return false;
    }
}
