package dev.dateline.extraction.check.text;

import dev.dateline.article.PostDays;
import dev.dateline.extraction.time.DatePhrase;
import dev.dateline.extraction.time.DatePhrases;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article as the checks of its claims read it. What they ask for again and again is found once, so that the cost of a
 * claim does not grow with the article.
 */
public final class ArticleText {

    private final String text;
    private final @Nullable String title;
    private final PostDays days;
    private final TextSentences sentences;
    private final Map<String, List<DatePhrase>> dates = new HashMap<>();
    private final Map<Pattern, List<List<String>>> matching = new HashMap<>();
    private @Nullable List<List<String>> paragraphs;
    private @Nullable ArticleWords words;

    public ArticleText(String text, @Nullable String title, @Nullable LocalDate published) {
        this.text = text;
        this.title = title;
        this.days = PostDays.of(text, published);
        this.sentences = new TextSentences(text);
    }

    public String text() {
        return text;
    }

    /** The day on which the words at this place were published; null where it is unknown. */
    @Nullable
    LocalDate published(int offset) {
        return days.at(offset);
    }

    TextSentences sentences() {
        return sentences;
    }

    /** The sentences of each paragraph. */
    List<List<String>> paragraphs() {
        List<List<String>> known = paragraphs;
        if (known == null) {
            known = sentences.byParagraph();
            paragraphs = known;
        }
        return known;
    }

    /** Of the sentences of each paragraph those with this wording, which is the same object for the same wording. */
    List<List<String>> matching(Pattern wording) {
        return matching.computeIfAbsent(
                wording,
                sought -> paragraphs().stream()
                        .map(sentences -> sentences.stream()
                                .filter(sentence -> sought.matcher(sentence).find())
                                .toList())
                        .toList());
    }

    /** The words of the text and its title. */
    public ArticleWords words() {
        ArticleWords known = words;
        if (known == null) {
            known = new ArticleWords(title == null ? text : title + "\n" + text);
            words = known;
        }
        return known;
    }

    /** The date phrases of a part of the text. */
    List<DatePhrase> dates(String part) {
        return dates.computeIfAbsent(part, DatePhrases::in);
    }
}
