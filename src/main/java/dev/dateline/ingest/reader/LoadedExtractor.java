package dev.dateline.ingest.reader;

import dev.dateline.extraction.EnglishOnly;
import dev.dateline.extraction.Extractor;
import dev.dateline.extraction.ExtractorLoader;
import dev.dateline.extraction.choice.ExtractorAssembly;
import dev.dateline.extraction.choice.ExtractorChoice;
import dev.dateline.extraction.llm.model.LanguageModels;
import dev.dateline.extraction.llm.model.TokenBudget;
import dev.dateline.graph.article.StoredAnswers;
import dev.dateline.ingest.queue.IngestSettings;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The extractor that the settings choose, loaded in the background while the web part already answers. */
@Component
public class LoadedExtractor {

    /** How far the extractor is. */
    public enum State {
        /** Nobody has asked for it. */
        IDLE,
        LOADING,
        READY,
        /** It could not be loaded. Articles wait until it can. */
        FAILED
    }

    private static final Logger log = LoggerFactory.getLogger(LoadedExtractor.class);

    private final Supplier<Extractor> loader;
    private final String setting;
    private final @Nullable ExtractorChoice choice;
    private final LanguageModels models;
    private final StoredAnswers answers;
    private final List<ExtractorLoader> loaders;
    private final CompletableFuture<Extractor> extractor = new CompletableFuture<>();
    private @Nullable ExtractorAssembly assembly;
    private @Nullable TokenBudget budget;
    private volatile State state = State.IDLE;

    LoadedExtractor(
            List<ExtractorLoader> loaders, LanguageModels models, StoredAnswers answers, IngestSettings settings) {
        this.loaders = loaders;
        this.models = models;
        this.answers = answers;
        Optional<ExtractorLoader> own = loaders.stream()
                .filter(candidate -> candidate.name().equals(settings.extractor()))
                .filter(candidate -> !candidate.name().equals(ExtractorChoice.OFFLINE.setting()))
                .findFirst();
        choice = own.isPresent() ? null : chosen(settings.extractor(), models);
        setting = choice == null ? settings.extractor() : choice.setting();
        loader = own.<Supplier<Extractor>>map(found -> found::load).orElse(this::assembled);
    }

    private static ExtractorChoice chosen(String setting, LanguageModels models) {
        ExtractorChoice decided =
                ExtractorChoice.of(setting).decided(models.configured().isPresent());
        if (decided != ExtractorChoice.OFFLINE && models.configured().isEmpty()) {
            throw new IllegalArgumentException("dateline.extractor is " + decided.setting()
                    + ", but no language model is configured. Set dateline.llm.model, and dateline.llm.provider,"
                    + " .base-url or .api-key as the provider asks.");
        }
        return decided;
    }

    private Extractor assembled() {
        Extractor assembled = assembly().extractor(choice == null ? ExtractorChoice.OFFLINE : choice);
        assembled.name(); // loads what is to be loaded
        return assembled;
    }

    private synchronized ExtractorAssembly assembly() {
        ExtractorAssembly known = assembly;
        if (known == null) {
            known = ExtractorAssembly.of(this::loadOffline, models, answers, budget());
            assembly = known;
        }
        return known;
    }

    private Extractor loadOffline() {
        return loaders.stream()
                .filter(candidate -> candidate.name().equals(ExtractorChoice.OFFLINE.setting()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no offline extractor."))
                .load();
    }

    private synchronized TokenBudget budget() {
        TokenBudget known = budget;
        if (known == null) {
            ZoneId zone = ZoneId.systemDefault();
            known = models.budget(
                    answers.tokensSince(LocalDate.now(zone).atStartOfDay(zone).toInstant()));
            budget = known;
        }
        return known;
    }

    /** Begins to load it, unless somebody has. */
    synchronized void load() {
        if (state == State.IDLE) {
            state = State.LOADING;
            Thread.ofPlatform().name("load-extractor").daemon().start(this::loadNow);
        }
    }

    private void loadNow() {
        long start = System.nanoTime();
        try {
            Extractor loaded = loader.get();
            state = State.READY;
            extractor.complete(new EnglishOnly(loaded));
            log.info(
                    "Articles are read by {}; it was loaded in {} s",
                    loaded.name(),
                    Duration.ofNanos(System.nanoTime() - start).toSeconds());
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            state = State.FAILED;
            extractor.completeExceptionally(e);
            log.error("The extractor cannot be loaded; articles wait in the queue. Give the JVM -Xmx2500m or more.", e);
        }
    }

    public State state() {
        return state;
    }

    /** Which extractor is chosen, with {@code auto} decided; the name of an extractor of one's own. */
    public String setting() {
        return setting;
    }

    /** The name of the language model, if one reads articles. */
    public Optional<String> model() {
        return choice == ExtractorChoice.LLM || choice == ExtractorChoice.BOTH ? models.configured() : Optional.empty();
    }

    /** How many articles are worth reading at a time: a model answers several, the rules take a processor each. */
    int parallel() {
        return model().isPresent()
                ? models.settings().parallel()
                : Runtime.getRuntime().availableProcessors();
    }

    /**
     * Waits until it is loaded.
     *
     * @throws ExtractorNotLoaded if it cannot be
     */
    Extractor await() throws InterruptedException {
        load();
        try {
            return extractor.get();
        } catch (ExecutionException e) {
            throw new ExtractorNotLoaded(e.getCause());
        }
    }

    /**
     * The extractor that an article asks for.
     *
     * @param wanted one of {@link ExtractorChoice}; null for the one that is set
     * @throws IllegalArgumentException if it needs a language model and none is configured
     */
    Extractor of(@Nullable String wanted) throws InterruptedException {
        return wanted == null || wanted.equals(setting)
                ? await()
                : new EnglishOnly(assembly().extractor(ExtractorChoice.of(wanted)));
    }
}
