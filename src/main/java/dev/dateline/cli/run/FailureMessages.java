package dev.dateline.cli.run;

import dev.dateline.question.Problem;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.BeansException;
import picocli.CommandLine;

/** Says what went wrong in one line on stderr, with the hint where there is one. */
public final class FailureMessages {

    private FailureMessages() {}

    public static int explain(Exception problem, CommandLine command, CommandLine.ParseResult arguments) {
        command.getErr().println(command.getColorScheme().errorText("dateline: " + words(problem)));
        return isUsage(problem) ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    /** Whether it is the arguments that cannot be read. */
    private static boolean isUsage(Exception problem) {
        return problem instanceof Problem refused && refused.getStatusCode().value() == 400;
    }

    public static String words(Throwable problem) {
        if (problem instanceof NoSuchFileException missing) {
            return "There is no file " + missing.getFile() + ".";
        }
        if (problem instanceof Problem refused) {
            return asOption(refused);
        }
        Throwable cause = problem.getCause();
        boolean wraps = problem instanceof UncheckedIOException || problem instanceof BeansException;
        if (wraps && cause != null) {
            return words(cause);
        }
        return problem.getMessage() == null ? problem.toString() : problem.getMessage();
    }

    /** A field of a question is an option here: {@code minAmount} is {@code --min-amount}. */
    private static String asOption(Problem problem) {
        Object field = Objects.requireNonNullElse(problem.getBody().getProperties(), Map.of())
                .get("field");
        String words = problem.getMessage();
        if (!isUsage(problem)
                || !(field instanceof String name)
                || name.startsWith("-")
                || !words.startsWith(name + " is")) {
            return words;
        }
        String option = "--" + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return option + words.substring(name.length());
    }
}
