package dev.dateline.cli;

import dev.dateline.cli.account.AccountChanges;
import dev.dateline.cli.account.PasswordInput;
import dev.dateline.cli.account.TokenCommand;
import dev.dateline.cli.account.UserCommand;
import dev.dateline.cli.extract.EvaluateCommand;
import dev.dateline.cli.extract.ExtractCommand;
import dev.dateline.cli.extract.ResolveCommand;
import dev.dateline.cli.question.FundingCommand;
import dev.dateline.cli.question.PathCommand;
import dev.dateline.cli.question.TimelineCommand;
import dev.dateline.cli.run.FailureMessages;
import dev.dateline.cli.run.GraphAccess;
import dev.dateline.cli.run.Output;
import dev.dateline.cli.run.Settings;
import dev.dateline.cli.store.ExportCommand;
import dev.dateline.cli.store.ImportCommand;
import dev.dateline.cli.store.IngestCommand;
import dev.dateline.cli.store.LoadCommand;
import dev.dateline.cli.store.RebuildCommand;
import dev.dateline.cli.store.ReextractCommand;
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
        versionProvider = DatelineVersion.class,
        description = "Keeps what the news reports as a dated graph, with a quote for every fact.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Settings follow the command as --name=value, such as",
            "--dateline.data=/srv/dateline or --spring.neo4j.uri=bolt://127.0.0.1:7687."
        },
        subcommands = {CommandLine.HelpCommand.class, ServeCommand.class})
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
        return commandLine(given, GraphAccess.of(application, given))
                .setOut(Output.standard())
                .setErr(Output.error())
                .execute(words.toArray(String[]::new));
    }

    public static CommandLine commandLine(Settings settings, GraphAccess graph) {
        return new CommandLine(new Commands())
                .addSubcommand(new ExtractCommand(settings))
                .addSubcommand(new IngestCommand(settings, graph))
                .addSubcommand(new TimelineCommand(graph))
                .addSubcommand(new ExportCommand(settings, graph))
                .addSubcommand(new ImportCommand(graph))
                .addSubcommand(new LoadCommand(graph))
                .addSubcommand(new FundingCommand(graph))
                .addSubcommand(new PathCommand(graph))
                .addSubcommand(new AutoComplete.GenerateCompletion())
                .addSubcommand(new EvaluateCommand(settings))
                .addSubcommand(new ResolveCommand(settings))
                .addSubcommand(new RebuildCommand(graph))
                .addSubcommand(new ReextractCommand(graph))
                .addSubcommand(new McpCommand(graph, System.in, System.out))
                .addSubcommand(new UserCommand(new AccountChanges(settings), new PasswordInput(System.in)))
                .addSubcommand(new TokenCommand(new AccountChanges(settings)))
                .setExecutionExceptionHandler(FailureMessages::explain)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }

    /** A setting has a dot in its name, as {@code --dateline.data=…}; an option of a command has none. */
    private static boolean isSetting(String arg) {
        int equals = arg.indexOf('=');
        return arg.startsWith("--") && equals > 0 && arg.substring(0, equals).indexOf('.') > 0;
    }
}
