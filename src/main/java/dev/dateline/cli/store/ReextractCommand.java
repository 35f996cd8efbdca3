package dev.dateline.cli.store;

import dev.dateline.cli.run.GraphAccess;
import dev.dateline.cli.run.ProgressLine;
import dev.dateline.extraction.choice.ExtractorChoice;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.Progress;
import dev.dateline.graph.article.ReextractionFilter;
import dev.dateline.graph.article.StoredArticle;
import dev.dateline.ingest.reader.Workers;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code reextract}: stored articles read again, as when a language model has become available. */
@Command(
        name = "reextract",
        mixinStandardHelpOptions = true,
        description = "Extracts stored articles again and replaces what they reported.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all of them were read", "1:one was not, or it failed", "2:wrong arguments"},
        footer = {
            "",
            "The claims of an article stay in the graph until it has been read again. A stored answer of a language"
                    + " model is reused.",
            "",
            "Example:",
            "  java -jar dateline.jar reextract --extractor llm --extracted-by offline \\",
            "    --since 2024-01-01"
        })
public final class ReextractCommand implements Callable<Integer> {

    private static final int AT_ONCE = 500;
    private static final long LOOK_AGAIN_MILLIS = 200;
    private static final String OFFLINE_NAME = "corenlp/";

    private final GraphAccess graph;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--extractor",
            paramLabel = "NAME",
            description = "Which extractor reads them: auto, llm, offline or both (default: the configured one).")
    private @Nullable String extractor;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Only the articles of this outlet.")
    private @Nullable String outlet;

    @Option(names = "--since", paramLabel = "DATE", description = "Only articles published on this day or later.")
    private @Nullable LocalDate since;

    @Option(
            names = "--extracted-by",
            paramLabel = "NAME",
            description = "Only articles that were read by this extractor: llm, offline, or the beginning of its name.")
    private @Nullable String extractedBy;

    public ReextractCommand(GraphAccess graph) {
        this.graph = graph;
    }

    @Override
    public Integer call() {
        String wanted = extractor == null ? null : choice(extractor).setting();
        return graph.ask(context -> reextract(context, wanted));
    }

    private ExtractorChoice choice(String name) {
        try {
            return ExtractorChoice.of(name);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--extractor is one of " + ExtractorChoice.names() + ", not " + name + ".", e);
        }
    }

    private int reextract(ApplicationContext context, @Nullable String wanted) {
        Articles articles = context.getBean(Articles.class);
        Deque<ArticleId> waiting = new ArrayDeque<>();
        String last = "";
        List<ArticleId> page;
        do {
            page = articles.reextractable(last, new ReextractionFilter(outlet, since, family()), AT_ONCE);
            for (ArticleId article : page) {
                articles.requeueForExtraction(article, wanted);
                waiting.add(article);
                last = article.value();
            }
        } while (page.size() == AT_ONCE);
        int all = waiting.size();
        Workers workers = context.getBean(Workers.class);
        workers.start();
        int read = await(articles, workers, waiting);
        spec.commandLine().getErr().println(read + " of " + all + " articles were read again.");
        return read == all ? 0 : 1;
    }

    /** How the names of the extractors begin that the option means. */
    private @Nullable String family() {
        if (extractedBy == null) {
            return null;
        }
        return switch (extractedBy.toLowerCase(Locale.ROOT)) {
            case "offline", "corenlp" -> OFFLINE_NAME;
            case "llm" -> "llm/";
            default -> extractedBy;
        };
    }

    private int await(Articles articles, Workers workers, Deque<ArticleId> waiting) {
        int read = 0;
        try (ProgressLine progress = new ProgressLine("Extracting", waiting.size())) {
            while (!waiting.isEmpty() && !workers.cannotRead()) {
                StoredArticle next = articles.find(waiting.getFirst()).orElseThrow();
                if (next.status() == Progress.QUEUED || next.status() == Progress.EXTRACTING) {
                    Thread.sleep(LOOK_AGAIN_MILLIS);
                } else {
                    waiting.removeFirst();
                    progress.step();
                    read += next.status() == Progress.DONE ? 1 : 0;
                    report(next);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return read;
    }

    private void report(StoredArticle article) {
        String words = article.status() == Progress.FAILED
                ? article.problem()
                : article.report() == null ? null : article.report().note();
        if (words != null) {
            spec.commandLine().getErr().println("article " + article.article().id() + ": " + words);
        }
    }
}
