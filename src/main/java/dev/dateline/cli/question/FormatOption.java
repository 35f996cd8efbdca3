package dev.dateline.cli.question;

import picocli.CommandLine.Option;

/** {@code --format} of the commands that answer in rows. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private AnswerFormat format;

    AnswerFormat format() {
        return format;
    }
}
