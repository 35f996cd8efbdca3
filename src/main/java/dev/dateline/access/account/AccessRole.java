package dev.dateline.access.account;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a caller may do; each may do what the ones before it may. */
public enum AccessRole {
    /** Asks questions. */
    READER,
    /** Adds and removes articles, and judges. */
    EDITOR,
    /** Takes the whole store in and out, sees who did what, and how the server fares. */
    ADMIN;

    public boolean includes(AccessRole other) {
        return compareTo(other) >= 0;
    }

    /** Its name in commands, settings and tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public GrantedAuthority authority() {
        return new SimpleGrantedAuthority("ROLE_" + name());
    }

    /** The role with this name; empty if there is none. */
    public static Optional<AccessRole> named(String word) {
        return Stream.of(values())
                .filter(role -> role.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The highest role among what was granted; empty if none is a role. */
    public static Optional<AccessRole> among(Collection<? extends GrantedAuthority> granted) {
        return Stream.of(values())
                .filter(role ->
                        granted.stream().anyMatch(each -> role.authority().equals(each)))
                .reduce((lower, higher) -> higher);
    }
}
