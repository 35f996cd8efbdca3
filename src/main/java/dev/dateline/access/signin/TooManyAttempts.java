package dev.dateline.access.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** It is too early to try again after so many attempts that failed. */
final class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many attempts");
        this.wait = wait;
    }

    Duration untilNext() {
        return wait;
    }
}
