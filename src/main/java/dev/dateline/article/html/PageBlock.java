package dev.dateline.article.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A run of words that a page shows as one block: a paragraph, a heading, an item, a cell.
 *
 * @param container the innermost element around the block
 * @param beside the aside or teaser that it stands in; null where it stands in neither
 * @param linked how many of its characters are links
 * @param timed how many of its characters are in time elements
 */
record PageBlock(Element container, @Nullable Element beside, String text, int linked, int timed) {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？।][\\p{Pe}\\p{Pf}\"'’]*$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final double MOSTLY = 0.6;
    private static final int SENTENCE_WORDS = 4;
    private static final int LONG = 80;
    /** Some scripts part no words. */
    private static final Pattern UNPARTED = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

    boolean isHeading() {
        String name = container.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    boolean isLinks() {
        return linked > MOSTLY * text.length();
    }

    boolean isTime() {
        return timed > MOSTLY * text.length();
    }

    /** Whether it is one of the elements that hold what is read, rather than what lays out a page. */
    boolean isParagraph() {
        return switch (container.normalName()) {
            case "p", "li", "blockquote", "pre", "dd", "dt" -> true;
            default -> false;
        };
    }

    /** Whether it reads as a sentence or several, and not as a label, a menu or a teaser. */
    boolean isProse() {
        return !isHeading() && !isLinks() && !isTime() && isSentence() && !BoilerplateText.matches(text);
    }

    /** How many characters of prose it adds to what it stands in. */
    int prose() {
        return isProse() ? text.length() - linked : 0;
    }

    private boolean isSentence() {
        boolean several = WORD.matcher(text).results().limit(SENTENCE_WORDS).count() == SENTENCE_WORDS
                || UNPARTED.matcher(text).results().limit(2L * SENTENCE_WORDS).count() == 2L * SENTENCE_WORDS;
        return several && (text.length() >= LONG || SENTENCE_END.matcher(text).find());
    }
}
