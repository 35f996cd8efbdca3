package dev.dateline.cli.question;

import dev.dateline.question.Period;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --from} and {@code --to}: the period that a command asks about. */
final class PeriodOptions {

    @Option(names = "--from", paramLabel = "DATE", description = "From this day, month or year on.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Up to this day, month or year.")
    private @Nullable String to;

    @Nullable
    String from() {
        return from;
    }

    @Nullable
    String to() {
        return to;
    }

    Period period() {
        return Period.of("--from", from, "--to", to);
    }
}
