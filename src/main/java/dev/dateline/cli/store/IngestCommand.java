package dev.dateline.cli.store;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleFiles;
import dev.dateline.article.ArticleLine;
import dev.dateline.article.ArticleReader;
import dev.dateline.article.Draft;
import dev.dateline.article.LanguageNote;
import dev.dateline.cli.run.FailureMessages;
import dev.dateline.cli.run.GraphAccess;
import dev.dateline.cli.run.ProgressLine;
import dev.dateline.cli.run.Settings;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.StoredArticle;
import dev.dateline.ingest.queue.Ingestion;
import dev.dateline.ingest.queue.PageFetching;
import dev.dateline.ingest.reader.Workers;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ingest}: articles into the graph. It ends when all of them are in, or have failed. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Puts articles into the graph.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all articles were ingested", "1:one was not, or it failed", "2:wrong arguments"},
        footer = {
            "",
            "A FILE is JSON Lines (.jsonl), one article (.json), a page (.html), a web archive (.warc, .warc.gz) or",
            "plain text. A URL is a page's or a feed's (RSS, Atom, JSON Feed, sitemap), fetched from the public internet",
            "only. What is stored already stays as it is.",
            "",
            "Examples:",
            "  java -jar dateline.jar ingest articles.jsonl",
            "  java -jar dateline.jar ingest note.txt --published 2024-03-25 \\",
            "    --outlet \"The Ledger\""
        })
public final class IngestCommand implements Callable<Integer> {

    private static final long LOOK_AGAIN_MILLIS = 200;

    private final Settings settings;
    private final GraphAccess graph;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|URL", arity = "1..*", description = "Files, or addresses of web pages.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<String> sources;

    @Option(names = "--published", paramLabel = "DATE", description = "When a page or a text was published.")
    private @Nullable String published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published a page or a text.")
    private @Nullable String outlet;

    public IngestCommand(Settings settings, GraphAccess graph) {
        this.settings = settings;
        this.graph = graph;
    }

    @Override
    public Integer call() {
        return graph.ask(this::ingest);
    }

    private int ingest(ApplicationContext context) {
        Set<ArticleId> submitted = new LinkedHashSet<>();
        boolean complete = true;
        for (String source : sources) {
            complete &= submit(source, context, submitted);
        }
        Workers workers = context.getBean(Workers.class);
        workers.start();
        int in = await(context.getBean(Articles.class), workers, submitted);
        complete &= in == submitted.size();
        spec.commandLine().getErr().println(in + " of " + submitted.size() + " articles ingested, or stored before.");
        return complete ? 0 : 1;
    }

    /** Whether each article of the source could be submitted. */
    private boolean submit(String source, ApplicationContext context, Set<ArticleId> submitted) {
        Ingestion ingestion = context.getBean(Ingestion.class);
        PrintWriter errors = spec.commandLine().getErr();
        try (Stream<ArticleLine> lines = read(source, context.getBean(PageFetching.class))) {
            boolean complete = true;
            for (ArticleLine line : (Iterable<ArticleLine>) lines::iterator) {
                switch (line) {
                    case ArticleLine.Read read -> submitted.add(submit(read.article(), ingestion));
                    case ArticleLine.Bad bad -> {
                        errors.println(source + ", line " + bad.number() + ": "
                                + bad.problem().getMessage());
                        complete = false;
                    }
                }
            }
            return complete;
        } catch (IOException | UncheckedIOException e) {
            errors.println(FailureMessages.words(e));
            return false;
        }
    }

    private static ArticleId submit(Article article, Ingestion ingestion) {
        return ingestion.submit(article).id();
    }

    private Stream<ArticleLine> read(String source, PageFetching web) throws IOException {
        Draft about = Draft.about(outlet, published);
        ArticleReader reader = new ArticleReader(settings.maxText(), Clock.systemUTC());
        return isAddress(source) ? web.lines(source, about) : new ArticleFiles(reader).read(Path.of(source), about);
    }

    private static boolean isAddress(String source) {
        return source.startsWith("https://") || source.startsWith("http://");
    }

    /** Waits until each article is in or has failed, or none can be read, and says how many are in. */
    private int await(Articles articles, Workers workers, Set<ArticleId> submitted) {
        Deque<ArticleId> waiting = new ArrayDeque<>(submitted);
        int in = 0;
        try (ProgressLine progress = new ProgressLine("Ingesting", waiting.size())) {
            while (!waiting.isEmpty() && !workers.cannotRead()) {
                StoredArticle next = articles.find(waiting.getFirst()).orElseThrow();
                switch (next.status()) {
                    case QUEUED, EXTRACTING -> Thread.sleep(LOOK_AGAIN_MILLIS);
                    case DONE -> {
                        waiting.removeFirst();
                        progress.step();
                        say(next, LanguageNote.of(next.language()));
                        in++;
                    }
                    case FAILED -> {
                        waiting.removeFirst();
                        say(next, next.problem());
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!waiting.isEmpty()) {
            spec.commandLine().getErr().println(waiting.size() + " articles are kept, and read at the next start.");
        }
        return in;
    }

    private void say(StoredArticle article, @Nullable String note) {
        if (note != null) {
            spec.commandLine().getErr().println("article " + article.article().id() + ": " + note);
        }
    }
}
