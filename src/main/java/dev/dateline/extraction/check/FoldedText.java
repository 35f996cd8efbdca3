package dev.dateline.extraction.check;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text in which quotation marks, dashes, white space, accents and case no longer differ, with the way back to the
 * offsets of the original.
 */
final class FoldedText {

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
        return switch (codePoint) {
            case '‘', '’', '‚', '‛', '′', '`', '´', '“', '”', '„', '‟', '″', '«', '»', '"' -> "'";
            case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
            case '…' -> "...";
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> "";
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

    /** Where {@code words}, folded, begin at or behind a folded offset; -1 where they do not. */
    int indexOf(String words, int from) {
        return folded.indexOf(words, from);
    }

    /** The original offset at which the folded offset begins. */
    int originalStart(int offset) {
        return origins[offset];
    }

    /** The original offset behind the character that the folded offset ends with. */
    int originalEnd(int offset) {
        return offset == 0 ? 0 : text.offsetByCodePoints(origins[offset - 1], 1);
    }

    /** Whether the folded words stand here as whole words. */
    boolean standsAsWords(int start, int end) {
        return (start == 0 || !joins(folded.charAt(start - 1), folded.charAt(start)))
                && (end == folded.length() || !joins(folded.charAt(end - 1), folded.charAt(end)));
    }

    private static boolean joins(char left, char right) {
        return Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right);
    }

    @Override
    public String toString() {
        return folded;
    }
}
