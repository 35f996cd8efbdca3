package dev.dateline.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code java -jar dateline.jar}. Without one, Dateline serves. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Keeps what the news reports as a dated graph, with a quote for every fact.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Settings follow the command as --name=value, such as",
            "--dateline.data=/srv/dateline or --spring.neo4j.uri=bolt://127.0.0.1:7687."
        },
        subcommands = {CommandLine.HelpCommand.class, Serve.class})
public final class Commands {

    private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version");

    private Commands() {}

    /** Whether these arguments ask for a command or for help, also an unknown one, and not just for the server. */
    public static boolean handle(String[] args) {
        List<String> words = Arrays.stream(args)
                .filter(arg -> !arg.startsWith("--") || HELP.contains(arg))
                .toList();
        return !words.isEmpty() && !words.equals(List.of("serve"));
    }

    /**
     * Runs the command that the arguments ask for.
     *
     * @param application the class to start where a command needs the graph
     * @return the exit code: 0 done, 1 not all done, 2 wrong arguments
     */
    public static int run(Class<?> application, String[] args) {
        List<String> settings = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String arg : args) {
            (isSetting(arg) ? settings : words).add(arg);
        }
        Settings given = new Settings(settings);
        return commandLine(given, Graph.of(application, given))
                .setOut(Output.standard())
                .setErr(Output.error())
                .execute(words.toArray(String[]::new));
    }

    static CommandLine commandLine(Settings settings, Graph graph) {
        return new CommandLine(new Commands())
                .addSubcommand(new Extract(settings))
                .addSubcommand(new Ingest(settings, graph))
                .addSubcommand(new TimelineCommand(graph))
                .addSubcommand(new Export(settings, graph))
                .addSubcommand(new Import(graph))
                .addSubcommand(new LoadCommand(graph))
                .addSubcommand(new FundingCommand(graph))
                .addSubcommand(new PathCommand(graph))
                .addSubcommand(new AutoComplete.GenerateCompletion())
                .addSubcommand(new Evaluate(settings))
                .addSubcommand(new Resolve(settings))
                .addSubcommand(new RebuildCommand(graph))
                .addSubcommand(new ReextractCommand(graph))
                .addSubcommand(new Mcp(graph, System.in, System.out))
                .setExecutionExceptionHandler(Failures::explain)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }

    /** A setting has a dot in its name, as {@code --dateline.data=…}; an option of a command has none. */
    private static boolean isSetting(String arg) {
        int equals = arg.indexOf('=');
        return arg.startsWith("--") && equals > 0 && arg.substring(0, equals).indexOf('.') > 0;
    }
}
