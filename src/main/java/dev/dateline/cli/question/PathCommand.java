package dev.dateline.cli.question;

import dev.dateline.cli.run.GraphAccess;
import dev.dateline.entities.Entities;
import dev.dateline.relationships.path.Connection;
import dev.dateline.relationships.path.PathParameters;
import dev.dateline.relationships.path.Paths;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code path}: how two are connected, in the terminal. */
@Command(
        name = "path",
        mixinStandardHelpOptions = true,
        description = "Prints the shortest connections between two entities through events.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:they are connected", "1:they are not, or it failed", "2:wrong arguments"},
        footer = {
            "",
            "Examples:",
            "  java -jar dateline.jar path \"Emad Mostaque\" Coatue",
            "  java -jar dateline.jar path \"Getty Images\" Coatue --exclude-kind LAWSUIT \\",
            "    --since 2022",
            "  java -jar dateline.jar path Coatue Lightspeed --exclude-subkind OUTLET \\",
            "    --format json"
        })
public final class PathCommand implements Callable<Integer> {

    private final GraphAccess graph;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FROM", description = "The name or the id of the first entity.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "The name or the id of the second entity.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String to;

    @Option(names = "--max-length", paramLabel = "N", description = "Through at most this many events (default: 4).")
    private @Nullable String maxLength;

    @Option(names = "--since", paramLabel = "DATE", description = "Only events from this day, month or year on.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DATE", description = "Only events up to this day, month or year.")
    private @Nullable String until;

    @Option(names = "--kind", paramLabel = "KIND", split = ",", description = "Only through these kinds of event.")
    private @Nullable List<String> kinds;

    @Option(names = "--exclude-kind", paramLabel = "KIND", split = ",", description = "Not through these kinds.")
    private @Nullable List<String> excludedKinds;

    @Option(names = "--exclude-role", paramLabel = "ROLE", split = ",", description = "Not through these roles.")
    private @Nullable List<String> excludedRoles;

    @Option(names = "--exclude", paramLabel = "NAME", description = "Not through this entity; may be repeated.")
    private @Nullable List<String> excluded;

    @Option(
            names = "--exclude-subkind",
            paramLabel = "KIND",
            split = ",",
            description = "Not through organizations of this kind, such as OUTLET.")
    private @Nullable List<String> excludedSubkinds;

    @Option(names = "--limit", paramLabel = "N", description = "At most this many connections (default: 50).")
    private @Nullable String limit;

    @Mixin
    private final AsOfOptions clocks = new AsOfOptions();

    @Mixin
    private final FormatOption formatted = new FormatOption();

    public PathCommand(GraphAccess graph) {
        this.graph = graph;
    }

    @Override
    public Integer call() {
        return graph.ask(this::print);
    }

    private int print(ApplicationContext context) {
        List<Connection> found = context.getBean(Paths.class).find(asked().query(context.getBean(Entities.class)));
        return new AnswerPrinter(spec, context)
                .write(formatted.format(), found, () -> sheet(found), "No connection is known within this length.");
    }

    private PathParameters asked() {
        return new PathParameters(
                from,
                to,
                maxLength,
                since,
                until,
                kinds,
                excludedKinds,
                excludedRoles,
                excluded,
                excludedSubkinds,
                clocks.validAt(),
                clocks.knownAt(),
                limit);
    }

    /** A row a step; the first column tells the connections apart. */
    private static AnswerTable sheet(List<Connection> found) {
        return new AnswerTable(
                List.of(
                        new AnswerTable.Heading("way", 5),
                        AnswerTable.Heading.flexible("from"),
                        new AnswerTable.Heading("when", 13),
                        AnswerTable.Heading.flexible("event"),
                        AnswerTable.Heading.flexible("to")),
                IntStream.range(0, found.size())
                        .boxed()
                        .flatMap(i -> rows(i + 1, found.get(i)))
                        .toList());
    }

    private static Stream<List<String>> rows(int way, Connection connection) {
        return connection.steps().stream()
                .map(step -> List.of(
                        Integer.toString(way),
                        step.from().name(),
                        step.event().when().edtf(),
                        step.event().headline(),
                        step.to().name()));
    }
}
