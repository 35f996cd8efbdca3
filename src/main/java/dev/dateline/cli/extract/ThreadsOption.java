package dev.dateline.cli.extract;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --threads} of the commands that read articles. */
final class ThreadsOption {

    private static final int MOST = 256;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    private int number;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles to read at a time (default: ${DEFAULT-VALUE}).",
            defaultValue = "1")
    void set(int threads) {
        if (threads < 1 || threads > MOST) {
            throw new ParameterException(
                    command.commandLine(), "--threads takes a number from 1 to " + MOST + ", not " + threads + ".");
        }
        number = threads;
    }

    int number() {
        return number;
    }
}
