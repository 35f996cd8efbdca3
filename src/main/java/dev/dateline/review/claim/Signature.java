package dev.dateline.review.claim;

import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Who says something: the user who is signed in, else the one that the request names. */
final class Signature {

    private Signature() {}

    static @Nullable String of(@Nullable Principal principal, @Nullable String given) {
        return principal == null ? given : principal.getName();
    }
}
