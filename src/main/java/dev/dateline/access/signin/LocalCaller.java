package dev.dateline.access.signin;

import dev.dateline.access.account.LocalUser;
import java.time.Instant;
import java.util.List;
import org.springframework.security.core.userdetails.User;

/** A user of Dateline's own in a session. */
final class LocalCaller extends User {

    private static final long serialVersionUID = 1L;

    private final Instant since;

    LocalCaller(LocalUser user) {
        super(user.name(), user.password(), List.of(user.role().authority()));
        this.since = user.since();
    }

    /** Whether this is still the user: with the same password and role. */
    boolean is(LocalUser user) {
        return getUsername().equals(user.name()) && since.equals(user.since());
    }
}
