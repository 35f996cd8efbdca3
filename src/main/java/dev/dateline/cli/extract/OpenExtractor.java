package dev.dateline.cli.extract;

import dev.dateline.cli.run.Settings;
import dev.dateline.extraction.Extractor;
import dev.dateline.extraction.check.CheckedExtractor;
import dev.dateline.extraction.choice.CombinedExtractor;
import dev.dateline.extraction.choice.ExtractorAssembly;
import dev.dateline.extraction.choice.ExtractorChoice;
import dev.dateline.extraction.llm.KeptAnswers;
import dev.dateline.extraction.llm.LanguageModelExtractor;
import dev.dateline.extraction.llm.RecordedAnswers;
import dev.dateline.extraction.llm.model.LanguageModels;
import dev.dateline.extraction.llm.model.StandaloneModel;
import dev.dateline.extraction.offline.OfflineExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An extractor for a command that needs no store, with what has to be closed behind it. */
final class OpenExtractor implements AutoCloseable {

    private final Deque<Runnable> closing = new ArrayDeque<>();
    private @Nullable Extractor extractor;

    private OpenExtractor() {}

    static OpenExtractor open(
            Settings settings, @Nullable String named, @Nullable Path recording, @Nullable Path replayed) {
        OpenExtractor open = new OpenExtractor();
        try {
            open.extractor = replayed == null
                    ? open.chosen(ExtractorChoice.of(named == null ? settings.extractor() : named), settings, recording)
                    : open.replaying(replayed, named);
            return open;
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    Extractor extractor() {
        return Objects.requireNonNull(extractor);
    }

    private Extractor replaying(Path file, @Nullable String named) {
        try {
            Extractor model = new LanguageModelExtractor(
                    RecordedAnswers.MISSING, RecordedAnswers.replay(file), Integer.MAX_VALUE);
            boolean both = named != null && ExtractorChoice.of(named) == ExtractorChoice.BOTH;
            return both ? new CombinedExtractor(model, offline()) : model;
        } catch (IOException e) {
            throw new IllegalArgumentException("--replay: " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Extractor chosen(ExtractorChoice choice, Settings settings, @Nullable Path recording) {
        if (choice == ExtractorChoice.OFFLINE) {
            return offline();
        }
        StandaloneModel connection = StandaloneModel.open(settings.args());
        closing.push(connection::close);
        LanguageModels models = connection.models();
        KeptAnswers kept = recording == null ? KeptAnswers.NONE : recorded(recording);
        Extractor extractor = ExtractorAssembly.of(OfflineExtractor::new, models, kept, models.budget(0))
                .extractor(choice);
        extractor.name(); // loads what is to be loaded before the first article
        return extractor;
    }

    private KeptAnswers recorded(Path file) {
        try {
            RecordedAnswers answers = RecordedAnswers.record(file);
            closing.push(answers::close);
            return answers;
        } catch (IOException e) {
            throw new IllegalArgumentException("--record: " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static Extractor offline() {
        try {
            return new CheckedExtractor(new OfflineExtractor());
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            throw new IllegalStateException(
                    "The offline extractor cannot be loaded (" + e
                            + "). Check that its models are on the class path, and give the JVM -Xmx2500m or more.",
                    e);
        }
    }

    @Override
    public void close() {
        while (!closing.isEmpty()) {
            closing.pop().run();
        }
    }
}
