package dev.dateline.cli;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.springframework.beans.BeansException;
import picocli.CommandLine;

/** Says what went wrong in one line on stderr, with the mend where there is one. */
final class Failures {

    private Failures() {}

    static int explain(Exception problem, CommandLine command, CommandLine.ParseResult arguments) {
        command.getErr().println(command.getColorScheme().errorText("dateline: " + words(problem)));
        return CommandLine.ExitCode.SOFTWARE;
    }

    static String words(Throwable problem) {
        if (problem instanceof NoSuchFileException missing) {
            return "There is no file " + missing.getFile() + ".";
        }
        Throwable cause = problem.getCause();
        boolean wraps = problem instanceof UncheckedIOException || problem instanceof BeansException;
        if (wraps && cause != null) {
            return words(cause);
        }
        return problem.getMessage() == null ? problem.toString() : problem.getMessage();
    }
}
