package dev.dateline.access.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a program shows instead of a password, as it is kept.
 *
 * @param id the part of it that is no secret
 * @param name what it is for
 * @param hash of the whole of it
 * @param expires null if it holds until it is revoked
 */
public record ApiToken(
        String id,
        String name,
        AccessRole role,
        String hash,
        Instant created,
        @Nullable Instant expires) {

    public boolean isExpired(Instant now) {
        return expires != null && !now.isBefore(expires);
    }

    boolean isCalled(String idOrName) {
        return id.equals(idOrName) || name.equals(idOrName);
    }
}
