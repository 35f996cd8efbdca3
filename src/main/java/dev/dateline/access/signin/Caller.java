package dev.dateline.access.signin;

import dev.dateline.access.account.AccessRole;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who looks at a page, as the frame of every page shows it.
 *
 * @param name null where nobody signed in
 * @param role null if they have none
 */
public record Caller(@Nullable String name, @Nullable AccessRole role) {

    static Caller of(@Nullable Authentication caller) {
        return caller == null
                ? new Caller(null, null)
                : new Caller(
                        caller instanceof AnonymousAuthenticationToken ? null : caller.getName(),
                        AccessRole.among(caller.getAuthorities()).orElse(null));
    }

    /** Who says something: who signed in, so that nobody signs for another; else the one that is given. */
    public static @Nullable String nameOr(@Nullable String given) {
        String name = of(SecurityContextHolder.getContext().getAuthentication()).name();
        return name == null ? given : name;
    }

    /** Whether everybody may do everything, without being asked who they are. */
    public boolean isOpen() {
        return name == null && role == AccessRole.ADMIN;
    }

    public boolean isStranger() {
        return name == null && role == null;
    }

    public boolean edits() {
        return role != null && role.includes(AccessRole.EDITOR);
    }

    /** What they may do, in words. */
    public String duty() {
        return role == null ? "no role" : role.name().toLowerCase(Locale.ROOT);
    }
}
