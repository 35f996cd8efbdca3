package dev.dateline.extraction.llm;

import java.util.ArrayList;
import java.util.List;

/** A long text in parts that fit into a request, cut at paragraphs, each beginning with the last paragraph before it. */
final class TextWindows {

    private TextWindows() {}

    /** @param window how many code units a part has at most, unless a paragraph alone is longer */
    static List<String> of(String text, int window) {
        if (text.length() <= window) {
            return List.of(text);
        }
        List<String> windows = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        String last = "";
        for (String paragraph : text.split("(?<=\n)", -1)) {
            for (String piece : pieces(paragraph, window)) {
                if (!current.isEmpty() && current.length() + piece.length() > window) {
                    windows.add(current.toString());
                    boolean overlap = last.length() + piece.length() <= window && last.length() < current.length();
                    current = new StringBuilder(overlap ? last : "");
                }
                current.append(piece);
                last = piece;
            }
        }
        windows.add(current.toString());
        return windows;
    }

    /** A paragraph longer than a window is cut behind the ends of sentences, else behind words. */
    private static List<String> pieces(String paragraph, int window) {
        List<String> pieces = new ArrayList<>();
        String rest = paragraph;
        while (rest.length() > window) {
            int cut = Math.max(rest.lastIndexOf(". ", window - 2) + 2, 0);
            if (cut < window / 2) {
                cut = Math.max(rest.lastIndexOf(' ', window - 1) + 1, 0);
            }
            cut = cut < window / 2 ? whole(rest, window) : cut;
            pieces.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        pieces.add(rest);
        return pieces;
    }

    /** No surrogate pair is cut in two. */
    private static int whole(String text, int offset) {
        return Character.isHighSurrogate(text.charAt(offset - 1)) ? offset - 1 : offset;
    }
}
