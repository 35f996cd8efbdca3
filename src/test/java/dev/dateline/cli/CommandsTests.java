package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.cli.run.GraphAccess;
import dev.dateline.cli.run.Settings;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class CommandsTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
        '',                           false
        serve,                        false
        serve --server.port=8090,     false
        serve --debug,                false
        serve --help,                 true
        serve there,                  true
        --server.port=8090 --help,    true
        --dateline.data=d timeline X, true
        --server.port=8090,           false
        extract articles.jsonl,       true
        --help,                       true
        --version,                    true
        no-such-command,              true
        """)
    void servesUnlessAnotherCommandIsGiven(String line, boolean command) {
        String[] args = line.isEmpty() ? new String[0] : line.split(" ", -1);
        assertThat(Commands.handle(args)).isEqualTo(command);
    }

    @Test
    void settingsAreReadFromBehindTheCommand() {
        assertThat(new Settings(List.of("--dateline.max-text=2KB")).maxText()).isEqualTo(2048);
        assertThat(new Settings(List.of()).maxText()).isEqualTo(1 << 20);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        no-such-command,                   2
        extract,                           2
        extract no/such/file.jsonl,        1
        extract f.jsonl --threads 0,       2
        help extract,                      0
        serve --help,                      0
        serve there,                       2
        """)
    void exitsWithACodeThatScriptsCanAsk(String line, int code) {
        assertThat(Commands.run(Object.class, line.split(" ", -1))).isEqualTo(code);
    }

    static Collection<CommandLine> commands() {
        Settings settings = new Settings(List.of());
        return Commands.commandLine(settings, GraphAccess.of(Object.class, settings))
                .getSubcommands()
                .values();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void explainsItselfSoThatExamplesCanBeCopied(CommandLine command) {
        String help = command.setUsageHelpWidth(80).getUsageMessage(Ansi.OFF);
        assertThat(command.getCommandSpec().usageMessage().description()[0]).endsWith(".");
        assertThat(help.lines()).containsAll(examples(command));
    }

    private static List<String> examples(CommandLine command) {
        return Stream.of(command.getCommandSpec().usageMessage().footer())
                .filter(line -> line.startsWith("  "))
                .toList();
    }
}
