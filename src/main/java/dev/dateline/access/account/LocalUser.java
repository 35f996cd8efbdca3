package dev.dateline.access.account;

import java.time.Instant;

/**
 * A person who signs in with a password.
 *
 * @param password its hash, with the name of the method in front
 * @param since when the role or the password was last set: a session that began before is over
 */
public record LocalUser(String name, AccessRole role, String password, Instant since) {

    LocalUser withPassword(String hash, Instant now) {
        return new LocalUser(name, role, hash, now);
    }
}
