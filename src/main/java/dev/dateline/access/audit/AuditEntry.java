package dev.dateline.access.audit;

import dev.dateline.access.account.AccessRole;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/**
 * One attempt to change something.
 *
 * @param who the user or the token's name; {@code anonymous} where nobody is asked to sign in
 * @param role which they had; null where they are not let in
 * @param from the address of their machine; null for a command on this one
 * @param method of HTTP, or the command
 * @param path with the ids in it
 * @param target what was made or changed, where the path does not say it
 * @param status of HTTP; null for a command
 */
public record AuditEntry(
        Instant at,
        String who,
        @Nullable AccessRole role,
        @Nullable String from,
        String method,
        String path,
        @Nullable String target,
        @Nullable Integer status,
        Outcome outcome) {

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** It was not allowed, or could not be done as it was asked for. */
        REFUSED,
        /** The server failed. */
        FAILED;

        static Outcome of(int status) {
            HttpStatusCode code = HttpStatusCode.valueOf(status);
            return code.is5xxServerError() ? FAILED : code.is4xxClientError() ? REFUSED : DONE;
        }
    }

    /** A command that was run on this machine. */
    public static AuditEntry ofCommand(Instant at, String command, String target) {
        String who = System.getProperty("user.name", "unknown");
        return new AuditEntry(at, who, AccessRole.ADMIN, null, "COMMAND", command, target, null, Outcome.DONE);
    }
}
