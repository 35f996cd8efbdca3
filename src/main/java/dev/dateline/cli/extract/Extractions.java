package dev.dateline.cli.extract;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleLine;
import dev.dateline.article.LanguageNote;
import dev.dateline.article.Languages;
import dev.dateline.cli.run.ProgressLine;
import dev.dateline.extraction.EnglishOnly;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.Extractor;
import java.io.PrintWriter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Extracts the articles of a source, several at a time, and hands them on in the order of the source. */
final class Extractions {

    /** How far reading runs ahead of the oldest article still being extracted. */
    private static final int AHEAD = 64;

    private final Extractor extractor;
    private final int threads;
    private final PrintWriter errors;
    private boolean complete = true;

    Extractions(Extractor extractor, int threads, PrintWriter errors) {
        this.extractor = new EnglishOnly(extractor);
        this.threads = threads;
        this.errors = errors;
    }

    /** Whether each line so far was an article, and could be extracted. */
    boolean complete() {
        return complete;
    }

    void each(Stream<ArticleLine> lines, ProgressLine progress, Consumer<Extraction> then) {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            lines.<Article>mapMulti((line, next) -> {
                        switch (line) {
                            case ArticleLine.Read read -> next.accept(noted(read));
                            case ArticleLine.Bad bad -> report(bad);
                        }
                    })
                    .gather(Gatherers.mapConcurrent(threads + AHEAD, article -> extract(article, workers)))
                    .peek(outcome -> progress.step())
                    .forEachOrdered(outcome -> {
                        if (outcome.extraction() == null) {
                            report(outcome);
                        } else {
                            then.accept(outcome.extraction());
                        }
                    });
        }
    }

    private Outcome extract(Article article, ExecutorService workers) {
        try {
            return new Outcome(
                    article, workers.submit(() -> extractor.extract(article)).get(), null);
        } catch (ExecutionException e) {
            return new Outcome(article, null, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while extracting.", e);
        }
    }

    private Article noted(ArticleLine.Read line) {
        String language = Languages.of(line.article().text()).toLanguageTag();
        String note = LanguageNote.of(language);
        if (note != null) {
            say("line " + line.number(), note);
        }
        return line.article();
    }

    private void report(Outcome failed) {
        complete = false;
        say(
                "article " + failed.article().id(),
                "It could not be extracted, and is left out: " + failed.failure()
                        + (failed.failure() instanceof OutOfMemoryError ? ". Give Java more memory with -Xmx." : ""));
    }

    private void report(ArticleLine.Bad bad) {
        complete = false;
        say("line " + bad.number(), bad.problem().getMessage());
    }

    private void say(String where, @Nullable String words) {
        errors.println(where + ": " + words);
        errors.flush();
    }

    /** What became of one article: an extraction, or what went wrong. */
    private record Outcome(
            Article article,
            @Nullable Extraction extraction,
            @Nullable Throwable failure) {}
}
