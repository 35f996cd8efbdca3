package dev.dateline.cli.store;

import dev.dateline.cli.run.GraphAccess;
import dev.dateline.cli.run.ProgressLine;
import dev.dateline.graph.derive.FingerprintDiff;
import dev.dateline.graph.derive.Orphans;
import dev.dateline.graph.derive.Rebuild;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rebuild}: derives the graph again from what is stored. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Rebuilds the graph from the stored articles, claims and judgements.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is done, or the graph is as a rebuild would make it",
            "1:it differs, or it failed",
            "2:wrong arguments"
        },
        footer = {
            "",
            "Until it is done, and if it is interrupted, the old graph stays. No article is read again.",
            "",
            "Examples:",
            "  java -jar dateline.jar rebuild",
            "  java -jar dateline.jar rebuild --check"
        })
public final class RebuildCommand implements Callable<Integer> {

    private final GraphAccess graph;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--check",
            description = "Only compare: 0 if the graph is as a rebuild would make it, 1 if it differs.")
    private boolean check;

    public RebuildCommand(GraphAccess graph) {
        this.graph = graph;
    }

    @Override
    public Integer call() {
        return graph.ask(this::rebuild);
    }

    private int rebuild(ApplicationContext context) {
        Rebuild rebuild = context.getBean(Rebuild.class);
        int articles = rebuild.articles();
        try (ProgressLine progress = new ProgressLine(check ? "Checking" : "Rebuilding", articles)) {
            if (check) {
                return told(rebuild.check(done -> progress.step()), context.getBean(Orphans.class));
            }
            rebuild.run(done -> progress.step());
        }
        say("The graph was rebuilt from %d articles.".formatted(articles));
        return 0;
    }

    private int told(FingerprintDiff comparison, Orphans orphans) {
        List<String> left = orphans.find();
        if (comparison.isSame() && left.isEmpty()) {
            say("The graph is as a rebuild would make it: all %d lines of its fingerprint are the same."
                    .formatted(comparison.lines()));
            return 0;
        }
        comparison.difference().ifPresent(difference -> say("The graph differs from a rebuild. First " + difference));
        left.stream().findFirst().ifPresent(orphan -> say("Nothing supports " + orphan));
        return 1;
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
