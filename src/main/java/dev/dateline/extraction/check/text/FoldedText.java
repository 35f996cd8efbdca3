package dev.dateline.extraction.check.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A text in which quotation marks, dashes, white space, accents and case no longer differ, with the way back to the
 * offsets of the original.
 */
final class FoldedText {

    private static final int LATIN = 0x24F;
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private final String text;
    private final String folded;
    /** For each folded code unit the original code unit that it comes from. */
    private final int[] origins;

    private FoldedText(String text, String folded, int[] origins) {
        this.text = text;
        this.folded = folded;
        this.origins = origins;
    }

    static FoldedText of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] origins = new int[4 * text.length()];
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            String plain = plain(codePoint);
            if (!(plain.equals(" ") && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' '))) {
                for (int k = 0; k < plain.length(); k++) {
                    origins[folded.length()] = i;
                    folded.append(plain.charAt(k));
                }
            }
            i += Character.charCount(codePoint);
        }
        return new FoldedText(text, folded.toString(), origins);
    }

    /** The folded form of a short text, without white space around it. */
    static String fold(String text) {
        return of(text).folded.strip();
    }

    /** One character as it is compared: at most four code units, none for marks that nobody sees. */
    private static String plain(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return " ";
        }
        if (Character.getType(codePoint) == Character.FORMAT) {
            return "";
        }
        return switch (codePoint) {
            case '‘', '’', '‚', '‛', '′', '`', '´', '“', '”', '„', '‟', '″', '«', '»', '"' -> "'";
            case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
            case '…' -> "...";
            default -> codePoint < 128 ? lower(codePoint) : unaccented(codePoint);
        };
    }

    private static String lower(int codePoint) {
        return Character.toString(Character.toLowerCase(codePoint));
    }

    private static String unaccented(int codePoint) {
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return plain.length() <= 4 ? plain : lower(codePoint);
    }

    int length() {
        return folded.length();
    }

    /** Where {@code words}, folded, stand as whole words between two folded offsets; -1 where they do not. */
    int find(String words, int from, int to) {
        int last = Math.min(to, folded.length());
        int at = from <= last ? folded.indexOf(words, from, last) : -1;
        while (at >= 0 && !standsAsWords(folded, at, at + words.length())) {
            at = at < last ? folded.indexOf(words, at + 1, last) : -1;
        }
        return at;
    }

    /** The original offset at which the folded offset begins. */
    int originalStart(int offset) {
        return origins[offset];
    }

    /** The original offset behind the character that the folded offset ends with, and behind its accents. */
    int originalEnd(int offset) {
        if (offset == 0) {
            return 0;
        }
        int end = text.offsetByCodePoints(origins[offset - 1], 1);
        while (end < text.length() && isAccent(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isAccent(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** What the text has at these folded offsets. */
    String original(int start, int end) {
        return text.substring(originalStart(start), originalEnd(end));
    }

    /** Whether the words from {@code start} to {@code end} are cut out of no longer word. */
    static boolean standsAsWords(String text, int start, int end) {
        return (start == 0 || !joins(text.codePointBefore(start), text.codePointAt(start)))
                && (end == text.length() || !joins(text.codePointBefore(end), text.codePointAt(end)));
    }

    private static boolean joins(int left, int right) {
        return isPartOfWord(left) && isPartOfWord(right) && !(isWithoutSpaces(left) || isWithoutSpaces(right));
    }

    private static boolean isPartOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || isAccent(codePoint);
    }

    /** Chinese, Japanese and Thai put no spaces between words. */
    private static boolean isWithoutSpaces(int codePoint) {
        return codePoint > LATIN && UNSPACED.contains(UnicodeScript.of(codePoint));
    }

    @Override
    public String toString() {
        return folded;
    }
}
