package dev.dateline.extraction.check.text;

import dev.dateline.extraction.time.DatePhrase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of a claim with the words around it, against which its fields are checked.
 *
 * @param quote the evidence
 * @param sentence the sentences that the evidence lies in
 * @param offset where in {@code sentence} the evidence begins
 * @param paragraph the paragraphs that the evidence lies in, with the neighbours of one that is only a line
 * @param related the other sentences of the article about the same event
 * @param article the article as a whole
 * @param published the day on which the evidence was published; null where it is unknown
 */
public record EvidencePassage(
        String quote,
        String sentence,
        int offset,
        String paragraph,
        RelatedSentences related,
        ArticleText article,
        @Nullable LocalDate published) {

    /** Up to this length, in code units, a paragraph counts as a heading or an item of a list. */
    private static final int LINE = 160;

    /** Words further away than this, in code units, are not near the evidence, even if no paragraph ends between. */
    private static final int FAR = 2_500;

    /** The same for a sentence. */
    private static final int FAR_IN_SENTENCE = 1_000;

    /** The passage from {@code start} to {@code end}. */
    public static EvidencePassage of(ArticleText article, int start, int end, RelatedSentences related) {
        String text = article.text();
        int from = article.sentences().start(start);
        int to = Math.max(end, article.sentences().end(end - 1));
        from = near(text, from, start, FAR_IN_SENTENCE);
        to = nearBehind(text, to, end, FAR_IN_SENTENCE);
        return new EvidencePassage(
                text.substring(start, end),
                text.substring(from, to),
                start - from,
                paragraph(text, start, end),
                related,
                article,
                article.published(start));
    }

    /** The date phrases of a part of the article. */
    public List<DatePhrase> dates(String part) {
        return article.dates(part);
    }

    private static String paragraph(String text, int start, int end) {
        int first = text.lastIndexOf('\n', start - 1) + 1;
        int last = lineEnd(text, end);
        if (last - first <= LINE) {
            first = lineStart(text, first);
            int behind = textBehind(text, last);
            last = behind < text.length() ? lineEnd(text, behind) : text.length();
        }
        return text.substring(near(text, first, start, FAR), nearBehind(text, last, end, FAR));
    }

    /** {@code from}, or the first word behind it that is not too far before {@code start}. */
    private static int near(String text, int from, int start, int far) {
        int at = Math.max(from, start - far);
        while (at > from && at < start && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static int nearBehind(String text, int to, int end, int far) {
        int at = Math.min(to, end + far);
        while (at < to && at > end && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Where the last line with words before this one begins. */
    private static int lineStart(String text, int line) {
        int at = line;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    }

    private static int textBehind(String text, int offset) {
        int at = offset;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
