package dev.dateline.ingest.page;

import dev.dateline.article.Draft;
import dev.dateline.article.InvalidArticle;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.StoredArticle;
import dev.dateline.graph.derive.JudgedClaims;
import dev.dateline.ingest.http.ArticleClaims;
import dev.dateline.ingest.http.ProgressWords;
import dev.dateline.ingest.http.ReaderChoice;
import dev.dateline.ingest.queue.Ingestion;
import dev.dateline.page.Page;
import dev.dateline.page.PageLanguage;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form by which an article comes in, and the page on which it is read with its evidence marked. */
@Page
class ArticlePages {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Set<String> DONE = Set.of("confirmed", "rejected", "edited", "added", "restored");

    private final Ingestion ingestion;
    private final Articles articles;
    private final ArticleClaims claims;
    private final ReaderChoice readers;
    private final JudgedClaims judged;

    ArticlePages(
            Ingestion ingestion, Articles articles, ArticleClaims claims, ReaderChoice readers, JudgedClaims judged) {
        this.ingestion = ingestion;
        this.articles = articles;
        this.claims = claims;
        this.readers = readers;
        this.judged = judged;
    }

    @GetMapping("/articles/new")
    String form() {
        return "articles/new";
    }

    /** Leads to the article's page, which tells how far it is; shows the form again where something is wrong. */
    @PostMapping("/articles")
    ModelAndView submit(@RequestParam Map<String, String> sent) {
        try {
            return new ModelAndView(
                    "redirect:/articles/" + ingestion.submit(draft(sent)).id());
        } catch (InvalidArticle e) {
            String field = e.field().equals("html") || e.field().equals("url") ? "text" : e.field();
            return new ModelAndView(
                    "articles/new",
                    Map.of("given", sent, "errors", Map.of(field, e.detail() + " " + e.hint())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** What was pasted is a page if it begins like one, and an address if it is nothing else. Forms send line ends in pairs; stored texts have line feeds. */
    private static Draft draft(Map<String, String> sent) {
        String pasted = sent.getOrDefault("text", "").replace("\r\n", "\n");
        boolean page = pasted.stripLeading().startsWith("<");
        boolean address = ADDRESS.matcher(pasted.strip()).matches();
        return new Draft(
                null,
                address ? pasted.strip() : null,
                known(sent.get("outlet")),
                known(sent.get("title")),
                null,
                known(sent.get("publishedAt")),
                page || address ? null : pasted,
                page ? pasted : null);
    }

    private static @Nullable String known(@Nullable String given) {
        return given == null || given.isBlank() ? null : given;
    }

    /** @param done what was done last with one of its claims */
    @GetMapping("/articles/{id}")
    String article(@PathVariable String id, @RequestParam(defaultValue = "") String done, Model model) {
        ArticleId wanted = new ArticleId(id);
        StoredArticle stored = articles.find(wanted)
                .orElseThrow(() -> Problem.with(
                        ProblemType.UNKNOWN_ARTICLE, "article", id, "Follow a link from one of its events."));
        List<ArticleClaims.Told> told = claims.of(wanted);
        Map<String, Object> shown = new HashMap<>();
        shown.put("stored", stored);
        shown.put("claims", told);
        shown.put(
                "byId", told.stream().collect(Collectors.toMap(each -> each.id().value(), Function.identity())));
        shown.put("decisions", judged.in(wanted).reversed());
        shown.put("said", DONE.contains(done) ? PageLanguage.current().say("article-done." + done) : "");
        shown.put("pieces", MarkedText.of(stored.article().text(), quotes(told)));
        shown.put("progress", ProgressWords.of(stored, told.size()));
        shown.put("note", ProgressWords.isNote(stored));
        shown.put("working", ProgressWords.isWorking(stored));
        shown.put("refresh", ProgressWords.isWorking(stored) ? "3" : "");
        model.addAllAttributes(shown);
        return "articles/article";
    }

    /** Has the article read again, and leads back to its page, which shows how far it is. */
    @PostMapping("/articles/{id}/reextract")
    String reextract(@PathVariable String id, @RequestParam(required = false) @Nullable String extractor) {
        ArticleId wanted = new ArticleId(id);
        if (ingestion.reextract(wanted, readers.choice(extractor)).isEmpty()) {
            throw Problem.with(ProblemType.UNKNOWN_ARTICLE, "article", id, "Follow a link from one of its events.");
        }
        return "redirect:/articles/" + id;
    }

    private static List<MarkedText.Quote> quotes(List<ArticleClaims.Told> told) {
        return told.stream()
                .map(each -> new MarkedText.Quote(
                        each.id().value(),
                        each.claim().evidence().start(),
                        each.claim().evidence().end()))
                .toList();
    }
}
