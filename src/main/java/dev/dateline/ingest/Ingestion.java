package dev.dateline.ingest;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleReader;
import dev.dateline.article.Draft;
import dev.dateline.article.InvalidArticle;
import dev.dateline.article.Languages;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.Extractor;
import dev.dateline.extraction.choice.ExtractorChoice;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.OtherTextException;
import dev.dateline.graph.article.Progress;
import dev.dateline.graph.article.Submission;
import dev.dateline.graph.derive.Facts;
import dev.dateline.question.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The whole path of an article: {@link #submit(Draft)} reads, checks and stores it; {@link #process} extracts what it
 * reports and writes that into the graph.
 */
@Component
@EnableConfigurationProperties(IngestSettings.class)
public class Ingestion {

    private static final Logger log = LoggerFactory.getLogger(Ingestion.class);

    private final int maxText;
    private final ArticleReader reader;
    private final PageThreads pages;
    private final PageFetching fetching;
    private final Articles articles;
    private final Backlog backlog;
    private final Facts facts;
    private final ModelMeter meter;
    private final ReentrantLock writing = new ReentrantLock();

    Ingestion(
            IngestSettings settings,
            PageThreads pages,
            PageFetching fetching,
            Articles articles,
            Backlog backlog,
            Facts facts,
            ModelMeter meter) {
        this.maxText = settings.maxTextBytes();
        this.reader = new ArticleReader(maxText, Clock.systemUTC());
        this.pages = pages;
        this.fetching = fetching;
        this.articles = articles;
        this.backlog = backlog;
        this.facts = facts;
        this.meter = meter;
    }

    /**
     * Takes an article in. When this returns, it is stored and survives whatever happens; an id that the draft brings
     * along is not used, as the content names the article. A draft that is only an address is fetched first.
     *
     * @throws Problem if as many wait as may
     */
    public Submission submit(Draft draft) throws InvalidArticle {
        Article article = read(draft).namedByContent();
        backlog.admit(article.id());
        return submit(article);
    }

    /** How many more articles may be handed in now; none while as many wait as may. */
    public int room() {
        return backlog.left();
    }

    /**
     * Lets an article in that there is room for, or that is stored already.
     *
     * @throws Problem if there is none
     */
    public void admit(Article article) {
        backlog.admit(article.namedByContent().id());
    }

    private Article read(Draft draft) throws InvalidArticle {
        return draft.isOnlyAnAddress() ? fetching.article(draft) : check(draft);
    }

    /** The article of a draft that has a text or a page; nothing is fetched, and nothing stored. */
    public Article check(Draft draft) throws InvalidArticle {
        return draft.html() == null ? reader.read(draft) : pages.read(() -> reader.read(draft));
    }

    /** How long a text may be, in bytes of UTF-8. */
    public int maxText() {
        return maxText;
    }

    /** Takes in an article that has been checked. One that is there already stays; one that failed gets another try. */
    public Submission submit(Article checked) {
        Article article = checked.namedByContent();
        Submission submission = store(article);
        boolean again = submission.status() == Progress.FAILED && articles.requeue(article.id());
        return again ? new Submission(article.id(), Progress.QUEUED, false) : submission;
    }

    /** A copy that differs in white space alone has the same id. The text that came first stays. */
    private Submission store(Article article) {
        try {
            return articles.submit(article, Languages.of(article.text()).toLanguageTag());
        } catch (OtherTextException e) {
            Progress progress = articles.find(article.id()).orElseThrow(() -> e).status();
            return new Submission(article.id(), progress, false);
        }
    }

    /**
     * Does work that records several articles in one transaction. No other article is recorded meanwhile: one whose turn
     * has come here would wait for the store, and the work for that turn, both for good.
     */
    public void alone(Runnable work) {
        writing.lock();
        try {
            work.run();
        } finally {
            writing.unlock();
        }
    }

    /** Takes in an article with what was read in it before; several in one transaction are recorded {@link #alone}. */
    public void record(Article article, Extraction extraction) {
        submit(article);
        writing.lock();
        try {
            facts.record(article, extraction);
        } finally {
            writing.unlock();
        }
    }

    /** Reads an article out of the queue and writes what it reports. Extraction runs beside others, writing alone. */
    void process(Article article, Extractor extractor) {
        long begun = System.nanoTime();
        Extraction extraction = extractor.extract(article);
        Duration reading = Duration.ofNanos(System.nanoTime() - begun);
        meter.count(extraction);
        long read = System.nanoTime();
        writing.lock();
        try {
            if (articles.find(article.id()).isPresent()) {
                facts.record(article, extraction);
            }
        } finally {
            writing.unlock();
        }
        meter.count(extraction.report().extractor(), reading, Duration.ofNanos(System.nanoTime() - read));
        log.info(
                "Read {}: {} claims",
                Objects.requireNonNullElse(article.title(), article.id()),
                extraction.claims().size());
    }

    /**
     * Puts an article that has been read into the queue again. What it reports stays in the graph until it is read.
     *
     * @param extractor which extractor is to read it; null for the one that is set
     * @return how far the article is, or nothing if there is no such article
     */
    Optional<Submission> reextract(ArticleId article, @Nullable ExtractorChoice extractor) {
        if (articles.find(article).isEmpty()) {
            return Optional.empty();
        }
        articles.requeueForExtraction(article, extractor == null ? null : extractor.setting());
        return articles.find(article).map(stored -> new Submission(article, stored.status(), false));
    }

    /**
     * Takes an article out again, also while it is being extracted.
     *
     * @return false if there is no such article
     */
    boolean remove(ArticleId article) {
        if (articles.find(article).isEmpty()) {
            return false; // That much is known without waiting for what is being written.
        }
        writing.lock();
        try {
            return facts.remove(article);
        } finally {
            writing.unlock();
        }
    }
}
