package dev.dateline.cli.account;

import dev.dateline.access.account.AccessRole;
import dev.dateline.access.account.AccountFault;
import dev.dateline.access.account.ApiToken;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code token}: what programs show instead of a password. A server that runs notices what is changed. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Creates, lists and revokes tokens of programs.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "A program sends its token in the header 'Authorization: Bearer …'.",
            "Tokens are kept in accounts.json under dateline.data, as hashes.",
            "",
            "Example:",
            "  java -jar dateline.jar token create --role editor --name import --expires 90"
        })
public final class TokenCommand {

    private static final int LONGEST = 36_500;

    private final AccountChanges changes;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    public TokenCommand(AccountChanges changes) {
        this.changes = changes;
    }

    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            description = "Creates a token and prints it. Nobody can ask for it again.")
    int create(
            @Option(names = "--role", required = true, description = "What it allows: ${COMPLETION-CANDIDATES}.")
                    AccessRole role,
            @Option(names = "--name", description = "What it is for; shown in lists and in the audit log.") @Nullable
                    String name,
            @Option(names = "--expires", paramLabel = "DAYS", description = "For how many days it holds.") @Nullable
                    Integer days) {
        if (days != null && (days < 1 || days > LONGEST)) {
            throw new AccountFault("--expires is %d. Give a number of days from 1 to %d.".formatted(days, LONGEST));
        }
        Duration holds = days == null ? null : Duration.ofDays(days);
        spec.commandLine()
                .getOut()
                .println(changes.give("token create", accounts -> accounts.createToken(name, role, holds))
                        .text());
        return 0;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists tokens: id, name, role, since when and until when.")
    int list() {
        Instant now = Instant.now();
        for (ApiToken token : changes.list().tokens()) {
            String until = token.expires() == null ? "-" : token.expires() + (token.isExpired(now) ? " (over)" : "");
            spec.commandLine()
                    .getOut()
                    .println(String.join(
                            "\t",
                            token.id(),
                            token.name(),
                            token.role().word(),
                            token.created().toString(),
                            until));
        }
        return 0;
    }

    @Command(name = "revoke", mixinStandardHelpOptions = true, description = "Revokes a token at once.")
    int revoke(@Parameters(paramLabel = "ID|NAME") String token) {
        changes.change("token revoke", token, accounts -> accounts.revokeToken(token));
        return 0;
    }
}
