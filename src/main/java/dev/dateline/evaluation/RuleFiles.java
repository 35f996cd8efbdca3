package dev.dateline.evaluation;

import dev.dateline.evaluation.line.InvalidInput;
import dev.dateline.evaluation.total.PrecisionEstimate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of rule files, line by line, so that their comments and their layout stay when the numbers in them change. */
public final class RuleFiles {

    private static final Pattern KIND = Pattern.compile("kind: (\\w+)");

    private static final Pattern RULE = Pattern.compile("  - name: (.+)");

    private static final Pattern PRECISION = Pattern.compile("    precision:.*");

    private static final Pattern EXAMPLES = Pattern.compile("    (?:matches|rejects):.*");

    private final PrecisionEstimate estimate;
    private final List<String> written = new ArrayList<>();
    private String kind = "";
    private @Nullable String waiting;

    private RuleFiles(PrecisionEstimate estimate) {
        this.estimate = estimate;
    }

    /**
     * Writes the precision of each rule into the files of the folder.
     *
     * @throws InvalidInput if the folder has no rule files
     */
    public static void write(Path folder, Evaluation evaluation) throws IOException {
        PrecisionEstimate estimate =
                PrecisionEstimate.of(evaluation.rules(), evaluation.events().all());
        List<Path> files = files(folder);
        for (Path file : files) {
            Files.write(file, new RuleFiles(estimate).with(Files.readAllLines(file)));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new InvalidInput(folder + " is not a folder.");
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new InvalidInput(folder + " has no rule files (*.yaml).");
            }
            return files;
        }
    }

    /** The lines of one file with its numbers: where one was, else before the examples of its rule. */
    private List<String> with(List<String> lines) {
        lines.forEach(this::add);
        place();
        return written;
    }

    private void add(String line) {
        Matcher ofKind = KIND.matcher(line);
        Matcher ofRule = RULE.matcher(line);
        if (ofKind.matches()) {
            kind = ofKind.group(1);
        } else if (ofRule.matches()) {
            place();
            waiting = number(ofRule.group(1));
        } else if (EXAMPLES.matcher(line).matches()) {
            place();
        }
        if (PRECISION.matcher(line).matches()) {
            place();
        } else {
            written.add(line);
        }
    }

    /** Adds the number that is waiting, above the blank line and the comment that may lead in to the next rule. */
    private void place() {
        if (waiting != null) {
            int end = written.size();
            while (written.get(end - 1).isBlank() || written.get(end - 1).startsWith("  #")) {
                end--;
            }
            written.add(end, waiting);
            waiting = null;
        }
    }

    private String number(String rule) {
        return String.format(Locale.ROOT, "    precision: %.2f", estimate.of(kind + ": " + rule));
    }
}
