package dev.dateline.cli.question;

import dev.dateline.question.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The two clocks of the commands that ask. */
final class AsOfOptions {

    @Option(names = "--valid-at", paramLabel = "DAY", description = "What had happened by this day (default: today).")
    private @Nullable String validAt;

    @Option(names = "--known-at", paramLabel = "DAY", description = "What was published by this day (default: today).")
    private @Nullable String knownAt;

    @Nullable
    String validAt() {
        return validAt;
    }

    @Nullable
    String knownAt() {
        return knownAt;
    }

    AsOf asOf() {
        return AsOf.of(validAt, knownAt);
    }
}
