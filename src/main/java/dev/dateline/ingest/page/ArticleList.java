package dev.dateline.ingest.page;

import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.ListedArticle;
import dev.dateline.question.Cursor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
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

    private final Articles articles;

    ArticleList(Articles articles) {
        this.articles = articles;
    }

    @GetMapping("/api/articles")
    Page list(ListParameters asked) {
        int size = asked.size();
        List<String> from = asked.position();
        List<ListedArticle> found =
                articles.list(asked.filter(), Instant.parse(from.getFirst()), from.getLast(), size + 1);
        return found.size() <= size ? new Page(found, null) : page(asked, found.subList(0, size));
    }

    private static Page page(ListParameters asked, List<ListedArticle> items) {
        ListedArticle last = items.getLast();
        List<String> key = List.of(last.submittedAt().toString(), last.id().value());
        return new Page(items, Cursor.write(asked.question(), key));
    }
}
