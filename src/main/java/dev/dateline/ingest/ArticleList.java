package dev.dateline.ingest;

import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.ListedArticle;
import dev.dateline.question.Cursor;
import dev.dateline.question.Numbers;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The stored articles over HTTP, the last submitted first. */
@RestController
class ArticleList {

    /**
     * A page of articles.
     *
     * @param next the cursor of the next page; null where this is the last
     */
    record Page(List<ListedArticle> items, @Nullable String next) {}

    private static final String QUESTION = "articles";
    /** Later than anything submitted so far. */
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private final Articles articles;

    ArticleList(Articles articles) {
        this.articles = articles;
    }

    @GetMapping("/api/articles")
    Page list(
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Numbers.limit(limit);
        List<String> key = cursor == null ? List.of(END.toString(), "") : Cursor.read(QUESTION, 2, cursor);
        List<ListedArticle> found = articles.list(Instant.parse(key.getFirst()), key.getLast(), size + 1);
        return found.size() <= size ? new Page(found, null) : page(found.subList(0, size));
    }

    private static Page page(List<ListedArticle> items) {
        ListedArticle last = items.getLast();
        List<String> key = List.of(last.submittedAt().toString(), last.id().value());
        return new Page(items, Cursor.write(QUESTION, key));
    }
}
