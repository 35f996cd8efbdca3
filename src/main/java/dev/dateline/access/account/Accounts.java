package dev.dateline.access.account;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the commands do with users and tokens. A running server notices by itself. */
public final class Accounts {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{0,63}");

    private final AccountFile file;
    private final Clock clock;

    public Accounts(Path data) {
        this(data, Clock.systemUTC());
    }

    Accounts(Path data, Clock clock) {
        this.file = new AccountFile(data);
        this.clock = clock;
    }

    public AccountList list() {
        return file.read();
    }

    /**
     * Adds a user.
     *
     * @throws AccountFault if the name is taken or no name, or the password too short
     */
    public void addUser(String name, AccessRole role, String password) {
        LocalUser user = new LocalUser(checked(name, "user"), role, Passwords.hash(password), clock.instant());
        file.change(accounts -> {
            if (accounts.user(name).isPresent()) {
                throw new AccountFault("There is a user %s already.".formatted(name));
            }
            return accounts.with(user);
        });
    }

    /** Ends the user's sessions, too. */
    public void setPassword(String name, String password) {
        String hash = Passwords.hash(password);
        file.change(accounts -> accounts.with(
                accounts.user(name).orElseThrow(() -> noUser(name)).withPassword(hash, clock.instant())));
    }

    public void removeUser(String name) {
        file.change(accounts -> {
            if (accounts.user(name).isEmpty()) {
                throw noUser(name);
            }
            return accounts.withoutUser(name);
        });
    }

    private static AccountFault noUser(String name) {
        return new AccountFault("There is no user %s.".formatted(name));
    }

    /**
     * Creates a token, which nobody can ask for again.
     *
     * @param given what it is called; null for its id
     * @param holds for how long; null if until it is revoked
     */
    public TokenSecret createToken(@Nullable String given, AccessRole role, @Nullable Duration holds) {
        TokenSecret secret = TokenSecret.random();
        String name = given == null ? secret.id() : checked(given, "token");
        Instant now = clock.instant();
        ApiToken token =
                new ApiToken(secret.id(), name, role, secret.hash(), now, holds == null ? null : now.plus(holds));
        file.change(accounts -> {
            if (accounts.tokens().stream().anyMatch(each -> each.isCalled(name))) {
                throw new AccountFault("There is a token %s already.".formatted(name));
            }
            return accounts.with(token);
        });
        return secret;
    }

    /** Revokes the token with this id or name. */
    public void revokeToken(String token) {
        file.change(accounts -> {
            if (accounts.tokens().stream().noneMatch(each -> each.isCalled(token))) {
                throw new AccountFault("There is no token %s.".formatted(token));
            }
            return accounts.withoutToken(token);
        });
    }

    private static String checked(String name, String what) {
        if (!NAME.matcher(name).matches()) {
            throw new AccountFault(
                    "'%s' is no name for a %s. Give letters, digits and . _ @ + -.".formatted(name, what));
        }
        return name;
    }
}
