package dev.dateline.ingest.trace;

import dev.dateline.fact.claim.ArticleId;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The steps of an article as spans of OpenTelemetry, for those who have traces sent somewhere. */
@Component
public class ArticleSpans {

    private final Tracer tracer;

    ArticleSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Takes a step inside a span, which is a part of the span that the thread is in. */
    public <T> T of(String step, ArticleId article, Supplier<T> work) {
        Span span = tracer.nextSpan().name(step).tag("article", article.value()).start();
        Tracer.SpanInScope scope = tracer.withSpan(span);
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            span.error(e);
            throw e;
        } finally {
            scope.close();
            span.end();
        }
    }

    /** Takes a step without a result. */
    public void of(String step, ArticleId article, Runnable work) {
        of(step, article, () -> {
            work.run();
            return article;
        });
    }
}
