package dev.dateline.cli.extract;

import dev.dateline.cli.run.Settings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --extractor}, {@code --record} and {@code --replay} of the commands that read articles without a store. */
final class ExtractorOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    @Option(
            names = "--extractor",
            paramLabel = "NAME",
            description = "Which extractor reads the articles: auto, llm, offline or both (default: the setting"
                    + " dateline.extractor, or auto).")
    private @Nullable String extractor;

    @Option(names = "--record", paramLabel = "F", description = "Keep the language model's answers in this file.")
    private @Nullable Path recording;

    @Option(
            names = "--replay",
            paramLabel = "F",
            description = "Use the answers in this file instead of asking a language model.")
    private @Nullable Path replayed;

    /** The extractor that the options and the settings choose, to be closed when all articles are read. */
    OpenExtractor open(Settings settings) {
        if (recording != null && replayed != null) {
            throw new ParameterException(command.commandLine(), "Give --record or --replay, not both.");
        }
        try {
            return OpenExtractor.open(settings, extractor, recording, replayed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
