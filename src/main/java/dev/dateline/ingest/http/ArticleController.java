package dev.dateline.ingest.http;

import dev.dateline.article.InvalidArticle;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.StoredArticle;
import dev.dateline.graph.article.Submission;
import dev.dateline.ingest.queue.IngestSettings;
import dev.dateline.ingest.queue.Ingestion;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Articles over HTTP: in, how far they are, and out again. */
@RestController
@RequestMapping("/api/articles")
class ArticleController {

    private final Ingestion ingestion;
    private final Articles articles;
    private final ArticleClaims claims;
    private final ReaderChoice readers;
    private final int maxText;

    ArticleController(
            Ingestion ingestion,
            Articles articles,
            ArticleClaims claims,
            ReaderChoice readers,
            IngestSettings settings) {
        this.ingestion = ingestion;
        this.articles = articles;
        this.claims = claims;
        this.readers = readers;
        this.maxText = settings.maxTextBytes();
    }

    /** 202 with the address under which to ask how far it is; 200 where the same content is there already. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AcceptedArticle> submit(InputStream body) throws IOException {
        try {
            Submission submission = ingestion.submit(ArticleBody.read(body, maxText));
            return ResponseEntity.status(submission.created() ? HttpStatus.ACCEPTED : HttpStatus.OK)
                    .location(URI.create("/api/articles/" + submission.id()))
                    .body(AcceptedArticle.of(submission, stored(submission.id()).language()));
        } catch (InvalidArticle e) {
            throw ArticleBody.problem(e);
        }
    }

    @GetMapping("/{id}")
    ArticleAnswer article(@PathVariable String id) {
        StoredArticle stored = stored(new ArticleId(id));
        return ArticleAnswer.of(
                stored,
                claims.of(stored.article().id()).stream().map(ArticleClaim::of).toList());
    }

    /**
     * Puts an article into the queue once more, to be read by the extractor named or the one that is set. What it reports
     * stays until then.
     */
    @PostMapping("/{id}/reextract")
    ResponseEntity<AcceptedArticle> reextract(
            @PathVariable String id, @RequestParam(required = false) @Nullable String extractor) {
        Submission submission = ingestion
                .reextract(new ArticleId(id), readers.choice(extractor))
                .orElseThrow(() -> unknown(id));
        return ResponseEntity.accepted()
                .location(URI.create("/api/articles/" + submission.id()))
                .body(AcceptedArticle.of(submission, stored(submission.id()).language()));
    }

    /** Gives an article that failed another try. */
    @PostMapping("/{id}/retry")
    ResponseEntity<AcceptedArticle> retry(@PathVariable String id) {
        ArticleId wanted = new ArticleId(id);
        boolean retried = articles.requeue(wanted);
        StoredArticle stored = stored(wanted);
        if (!retried) {
            throw Problem.with(
                    ProblemType.NOT_FAILED, "status", stored.status().name(), "Only what is FAILED is retried.");
        }
        return ResponseEntity.accepted()
                .location(URI.create("/api/articles/" + wanted))
                .body(AcceptedArticle.of(new Submission(wanted, stored.status(), false), stored.language()));
    }

    /** Takes back an article and what only it supports. */
    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String id) {
        if (!ingestion.remove(new ArticleId(id))) {
            throw unknown(id);
        }
        return ResponseEntity.noContent().build();
    }

    private StoredArticle stored(ArticleId id) {
        return articles.find(id).orElseThrow(() -> unknown(id.value()));
    }

    private static Problem unknown(String id) {
        return Problem.with(ProblemType.UNKNOWN_ARTICLE, "id", id, "Give the id from the answer to its submission.");
    }
}
