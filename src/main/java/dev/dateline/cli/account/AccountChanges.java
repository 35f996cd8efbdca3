package dev.dateline.cli.account;

import dev.dateline.access.account.AccountList;
import dev.dateline.access.account.Accounts;
import dev.dateline.access.audit.AuditEntry;
import dev.dateline.access.audit.AuditLog;
import dev.dateline.access.audit.AuditSettings;
import dev.dateline.cli.run.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.util.unit.DataSize;

/** Changes users and tokens from the command line, and notes that in the audit log. */
public final class AccountChanges {

    /** What a server keeps is decided by its own settings, when it next begins a file. */
    private static final AuditSettings KEEP_ALL = new AuditSettings(Duration.ofDays(36_500), DataSize.ofTerabytes(1));

    private final Settings settings;

    public AccountChanges(Settings settings) {
        this.settings = settings;
    }

    AccountList list() {
        return new Accounts(settings.data()).list();
    }

    void change(String command, String target, Consumer<Accounts> change) {
        give(command, accounts -> {
            change.accept(accounts);
            return target;
        });
    }

    /** @param change answers with what it made or changed */
    <T> T give(String command, Function<Accounts, T> change) {
        Path data = settings.data();
        T made = change.apply(new Accounts(data));
        new AuditLog(data, KEEP_ALL).append(AuditEntry.ofCommand(Instant.now(), command, String.valueOf(made)));
        return made;
    }
}
