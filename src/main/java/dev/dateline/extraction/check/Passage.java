package dev.dateline.extraction.check;

import dev.dateline.article.Article;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of a claim with the words around it, against which its fields are checked.
 *
 * @param quote the evidence
 * @param sentence the sentences that the evidence lies in
 * @param paragraph the paragraphs that the evidence lies in, with the neighbours of one that is only a line
 * @param related other sentences of the article about the same event, as far as names and words tell
 * @param article the whole text with its title
 * @param published the day of publication; null where it is unknown
 */
record Passage(
        String quote,
        String sentence,
        String paragraph,
        List<String> related,
        String article,
        @Nullable LocalDate published) {

    /** Up to here, in code units, a paragraph is taken for a heading or an item of a list. */
    private static final int LINE = 160;

    /** A full stop behind one of these ends no sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:\\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Inc|Corp|Co|Ltd|Jr|Sr|No|vs?|Sen|Rep|Gov|Gen|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
                    + "|Sept?|Oct|Nov|Dec))\\.\\s*$");

    /**
     * The passage from {@code start} to {@code end}.
     *
     * @param related picks from a paragraph the sentences about the same event
     */
    static Passage of(Article article, int start, int end, Function<List<String>, Stream<String>> related) {
        String text = article.text();
        int first = text.lastIndexOf('\n', start - 1) + 1;
        int last = lineEnd(text, end);
        return new Passage(
                text.substring(start, end),
                sentence(text, first, last, start, end),
                widened(text, first, last),
                text.lines().map(Passage::sentences).flatMap(related).toList(),
                article.title() == null ? text : article.title() + "\n" + text,
                article.publishedAt());
    }

    private static List<String> sentences(String line) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(line);
        List<String> found = new ArrayList<>();
        int from = 0;
        for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
            if (to == line.length()
                    || !ABBREVIATION.matcher(line.substring(from, to)).find()) {
                found.add(line.substring(from, to));
                from = to;
            }
        }
        return found;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static String widened(String text, int first, int last) {
        if (last - first > LINE) {
            return text.substring(first, last);
        }
        int before = first == 0 ? 0 : text.lastIndexOf('\n', Math.max(0, textBefore(text, first) - 1)) + 1;
        int behind = textBehind(text, last);
        return text.substring(Math.min(before, first), behind < text.length() ? lineEnd(text, behind) : text.length());
    }

    /** The offset behind the last character before a line that is no white space. */
    private static int textBefore(String text, int offset) {
        int at = offset;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int textBehind(String text, int offset) {
        int at = offset;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** From the beginning of the sentence in which the evidence begins to the end of that in which it ends. */
    private static String sentence(String text, int first, int last, int start, int end) {
        String line = text.substring(first, last);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(line);
        int from = sentences.preceding(Math.min(start - first + 1, line.length()));
        while (from > 0 && ABBREVIATION.matcher(line.substring(0, from)).find()) {
            from = sentences.preceding(from);
        }
        int to = end - first >= line.length() ? line.length() : sentences.following(end - first - 1);
        while (to < line.length() && ABBREVIATION.matcher(line.substring(0, to)).find()) {
            to = sentences.following(to);
        }
        return line.substring(Math.max(0, from), to == BreakIterator.DONE ? line.length() : to);
    }
}
