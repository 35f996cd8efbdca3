package dev.dateline.article.html;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Words as a reader sees them: without marks that are not drawn, and with one space between two words.
 *
 * <p>Soft hyphens, byte order marks, signs of direction and the signs of fonts made of icons stand amid words on many pages.
 * What is left of entities has been encoded twice: nobody means "&amp;amp;" to be read.
 */
public final class VisibleText {

    private static final Pattern INVISIBLE = Pattern.compile("[[\\p{Cf}\\p{Co}]&&[^\\u200C\\u200D]]");
    private static final Pattern SPACE = Pattern.compile("[\\p{IsWhite_Space}\\p{Cc}]+");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{2,6}|#[xX]\\p{XDigit}{2,5}|\\p{Alpha}{2,8});");

    private VisibleText() {}

    /** The words of a text that has no markup. */
    public static String of(CharSequence text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        return SPACE.matcher(visible).replaceAll(" ").strip();
    }

    /** The words of what a page shows, with entities that were encoded twice as the characters that they mean. */
    static String ofPage(CharSequence text) {
        String shown = text.toString();
        return of(ENTITY.matcher(shown).find() ? Parser.unescapeEntities(shown, false) : shown);
    }
}
