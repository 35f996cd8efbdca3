package dev.dateline.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The range of {@code --threads}. */
final class Threads {

    private static final int MOST = 256;

    private Threads() {}

    static void check(CommandSpec command, int threads) {
        if (threads < 1 || threads > MOST) {
            throw new ParameterException(
                    command.commandLine(), "--threads takes a number from 1 to " + MOST + ", not " + threads + ".");
        }
    }
}
