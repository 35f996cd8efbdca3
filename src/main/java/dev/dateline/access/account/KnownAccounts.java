package dev.dateline.access.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The users and tokens as a running server knows them: the file is read again once a command has changed it, so that
 * what was revoked is refused at the next request. While it cannot be read, nobody is known.
 */
public final class KnownAccounts {

    private static final Logger log = LoggerFactory.getLogger(KnownAccounts.class);

    /** What tells one state of the file from another. */
    private record Stamp(
            Object modified, long size, @Nullable Object key) {}

    private final AccountFile file;
    private @Nullable Stamp seen;
    private AccountList known = AccountList.EMPTY;

    /** Knows those of the file in the folder of all that Dateline stores. */
    public KnownAccounts(Path data) {
        this.file = new AccountFile(data);
    }

    public synchronized AccountList now() {
        Stamp stamp = stamp();
        if (stamp == null) {
            known = AccountList.EMPTY;
        } else if (!stamp.equals(seen)) {
            known = read();
        }
        seen = stamp;
        return known;
    }

    private AccountList read() {
        try {
            return file.read();
        } catch (AccountFault e) {
            log.error("Nobody can sign in with a local user or token", e);
            return AccountList.EMPTY;
        }
    }

    private @Nullable Stamp stamp() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file.path(), BasicFileAttributes.class);
            return new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        } catch (IOException e) {
            return null;
        }
    }
}
