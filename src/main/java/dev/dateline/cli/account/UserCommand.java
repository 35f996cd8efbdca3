package dev.dateline.cli.account;

import dev.dateline.access.account.AccessRole;
import dev.dateline.access.account.LocalUser;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code user}: the people who sign in with a password. A server that runs notices what is changed. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        description = "Adds, lists and removes people who sign in with a password.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Users are kept in accounts.json under dateline.data, passwords only as hashes.",
            "The first user, or token, of a server makes it ask everybody to sign in from its next start on.",
            "",
            "Example:",
            "  java -jar dateline.jar user add ana --role editor"
        })
public final class UserCommand {

    private static final String ROLES = "What they may do: ${COMPLETION-CANDIDATES}.";

    private final AccountChanges changes;
    private final PasswordInput passwords;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    public UserCommand(AccountChanges changes, PasswordInput passwords) {
        this.changes = changes;
        this.passwords = passwords;
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Adds a user. The password is asked for, or read from the standard input.")
    int add(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--role", required = true, description = ROLES) AccessRole role)
            throws IOException {
        String password = passwords.read();
        changes.change("user add", name, accounts -> accounts.addUser(name, role, password));
        return 0;
    }

    @Command(
            name = "password",
            mixinStandardHelpOptions = true,
            description = "Gives a user another password, and ends their sessions.")
    int password(@Parameters(paramLabel = "NAME") String name) throws IOException {
        String password = passwords.read();
        changes.change("user password", name, accounts -> accounts.setPassword(name, password));
        return 0;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists users: name, role, and when either was last set.")
    int list() {
        for (LocalUser user : changes.list().users()) {
            spec.commandLine()
                    .getOut()
                    .println(String.join(
                            "\t", user.name(), user.role().word(), user.since().toString()));
        }
        return 0;
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Removes a user, and ends their sessions.")
    int remove(@Parameters(paramLabel = "NAME") String name) {
        changes.change("user remove", name, accounts -> accounts.removeUser(name));
        return 0;
    }
}
