package dev.dateline.review;

import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Who says something: whoever is signed in, else who the request names. */
final class Signature {

    private Signature() {}

    static @Nullable String of(@Nullable Principal principal, @Nullable String given) {
        return principal == null ? given : principal.getName();
    }
}
