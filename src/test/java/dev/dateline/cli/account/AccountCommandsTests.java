package dev.dateline.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.access.account.AccessRole;
import dev.dateline.access.account.Accounts;
import dev.dateline.access.account.TokenSecret;
import dev.dateline.cli.run.FailureMessages;
import dev.dateline.cli.run.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class AccountCommandsTests {

    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String input, String... words) {
        AccountChanges changes = new AccountChanges(new Settings(List.of("--dateline.data=" + data)));
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return new CommandLine(CommandLine.Model.CommandSpec.create())
                .addSubcommand(new UserCommand(changes, new PasswordInput(in)))
                .addSubcommand(new TokenCommand(changes))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(FailureMessages::explain)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(words);
    }

    private Accounts accounts() {
        return new Accounts(data);
    }

    private String audit() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("audit"))) {
            return Files.readString(files.findFirst().orElseThrow());
        }
    }

    @Test
    void usersAreAddedListedAndRemoved() throws IOException {
        assertThat(run(PASSWORD + "\n", "user", "add", "ana", "--role", "editor"))
                .isZero();
        assertThat(accounts().list().user("ana")).get().matches(user -> user.role() == AccessRole.EDITOR);
        String before = accounts().list().user("ana").orElseThrow().password();
        assertThat(run("another good password", "user", "password", "ana")).isZero();
        assertThat(accounts().list().user("ana").orElseThrow().password()).isNotEqualTo(before);
        assertThat(run("", "user", "list")).isZero();
        assertThat(out.toString()).startsWith("ana\teditor\t2").doesNotContain("bcrypt");
        assertThat(run("", "user", "remove", "ana")).isZero();
        assertThat(accounts().list().isEmpty()).isTrue();
        assertThat(audit())
                .contains("user add", "user password", "user remove", "\"ana\"")
                .doesNotContain(PASSWORD);
    }

    @Test
    void aTokenIsShownOnceAndKeptAsAHash() throws IOException {
        assertThat(run("", "token", "create", "--role", "READER", "--name", "feed", "--expires", "90"))
                .isZero();
        String shown = out.toString().strip();
        assertThat(accounts().list().token(TokenSecret.read(shown).orElseThrow()))
                .isPresent();
        out.getBuffer().setLength(0);
        assertThat(run("", "token", "list")).isZero();
        assertThat(out.toString()).contains("\tfeed\treader\t").doesNotContain(shown);
        assertThat(Files.readString(data.resolve("accounts.json")) + audit()).doesNotContain(shown);
        assertThat(run("", "token", "revoke", "feed")).isZero();
        assertThat(accounts().list().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            user add ana,                                    2
            user add ana --role owner,                       2
            user add ana --role editor --password=secret,    2
            user add a/b --role editor,                      1
            user remove nobody,                              1
            token create,                                    2
            token create --role editor --expires 0,          1
            token create --role editor --expires soon,       2
            token revoke none,                               1
            user,                                            2
            """)
    void whatCannotBeDoneIsSaidInAFewWords(String words, int code) {
        assertThat(run(PASSWORD, words.split(" "))).isEqualTo(code);
        assertThat(err.toString()).isNotBlank().doesNotContain("\tat ", "Exception");
        assertThat(accounts().list().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"''", "short", "'\n'"})
    void aPasswordThatIsNoneIsRefused(String password) {
        assertThat(run(password, "user", "add", "ana", "--role", "reader")).isEqualTo(1);
        assertThat(err.toString()).contains("password");
        assertThat(accounts().list().isEmpty()).isTrue();
    }
}
