package dev.dateline.ingest.http;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.Progress;
import dev.dateline.graph.article.StoredArticle;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** How far an article comes, as server-sent events, until it is read or has failed. */
@RestController
class ProgressStream {

    /**
     * A step of an article.
     *
     * @param why why it failed, or could not be read so far
     */
    record Step(ArticleId id, Progress status, @Nullable String why) {}

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final Articles articles;

    ProgressStream(Articles articles) {
        this.articles = articles;
    }

    @GetMapping(path = "/api/articles/{id}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter progress(@PathVariable String id) {
        ArticleId article = new ArticleId(id);
        Step first = step(article)
                .orElseThrow(() -> Problem.with(
                        ProblemType.UNKNOWN_ARTICLE, "id", id, "Give the id that the answer to its submission has."));
        SseEmitter stream = new SseEmitter(LONGEST.toMillis());
        Thread.ofVirtual().name("progress-" + id).start(() -> follow(article, first, stream));
        return stream;
    }

    private Optional<Step> step(ArticleId article) {
        return articles.find(article).map(ProgressStream::step);
    }

    private static Step step(StoredArticle stored) {
        return new Step(stored.article().id(), stored.status(), stored.problem());
    }

    private void follow(ArticleId article, Step first, SseEmitter stream) {
        try {
            long end = System.nanoTime() + LONGEST.toNanos();
            Step told = first;
            send(told, stream);
            while (isUnderWay(told) && System.nanoTime() < end) {
                Thread.sleep(LOOK_AGAIN);
                Optional<Step> now = step(article);
                if (now.isEmpty()) {
                    break; // it was removed
                }
                if (!now.get().equals(told)) {
                    told = now.get();
                    send(told, stream);
                }
            }
            stream.complete();
        } catch (IOException | RuntimeException e) { // as when nobody listens any more
            stream.completeWithError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isUnderWay(Step step) {
        return step.status() == Progress.QUEUED || step.status() == Progress.EXTRACTING;
    }

    private static void send(Step step, SseEmitter stream) throws IOException {
        stream.send(SseEmitter.event().name("progress").data(step, MediaType.APPLICATION_JSON));
    }
}
