package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                           false
            serve,                        false
            serve --server.port=8090,     false
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
            """)
    void exitsWithACodeThatScriptsCanAsk(String line, int code) {
        assertThat(Commands.run(Object.class, line.split(" ", -1))).isEqualTo(code);
    }
}
