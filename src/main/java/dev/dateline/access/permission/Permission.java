package dev.dateline.access.permission;

import dev.dateline.access.account.AccessRole;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/**
 * What a kind of request needs: a line of {@code permissions.txt}.
 *
 * @param method {@code *} for any
 * @param role null if everybody may, without saying who they are
 * @param costly whether it is a read that takes the store much longer than others
 */
public record Permission(
        String method, PathPattern path, @Nullable AccessRole role, boolean costly) {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    boolean matches(String asked, PathContainer at) {
        return (method.equals("*") || method.equals(asked)) && path.matches(at);
    }

    /** Whether a request by this method changes something that others see. */
    public boolean writes(String asked) {
        return role != null && role.includes(AccessRole.EDITOR) && !READING.contains(asked);
    }
}
