package dev.dateline.ingest.page;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.Progress;
import dev.dateline.ingest.queue.Ingestion;
import dev.dateline.page.Page;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The stored articles as a page, with what can be done to each. */
@Page
class ArticleListPage {

    private final ArticleList list;
    private final Articles articles;
    private final Ingestion ingestion;

    ArticleListPage(ArticleList list, Articles articles, Ingestion ingestion) {
        this.list = list;
        this.articles = articles;
        this.ingestion = ingestion;
    }

    @GetMapping("/articles")
    String list(ListParameters asked, Model model) {
        ArticleList.Page page = list.list(asked);
        model.addAttribute("asked", asked);
        model.addAttribute("items", page.items());
        model.addAttribute("next", page.next() == null ? null : asked.page(page.next()));
        model.addAttribute("states", List.of(Progress.values()));
        model.addAttribute("counts", articles.counts());
        return "articles/list";
    }

    /** Gives an article that failed another try, and leads back to the list. */
    @PostMapping("/articles/{id}/retry")
    String retry(@PathVariable String id, ListParameters asked) {
        ArticleId wanted = new ArticleId(id);
        if (!articles.requeue(wanted) && articles.find(wanted).isEmpty()) {
            throw unknown(id);
        }
        return "redirect:" + asked.page(asked.cursor());
    }

    /** Takes an article out with what only it supports, and leads back to the list. */
    @PostMapping("/articles/{id}/delete")
    String delete(@PathVariable String id, ListParameters asked) {
        if (!ingestion.remove(new ArticleId(id))) {
            throw unknown(id);
        }
        return "redirect:" + asked.page(asked.cursor());
    }

    private static Problem unknown(String id) {
        return Problem.with(ProblemType.UNKNOWN_ARTICLE, "article", id, "Somebody may have deleted it.");
    }
}
