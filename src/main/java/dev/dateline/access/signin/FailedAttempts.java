package dev.dateline.access.signin;

import dev.dateline.access.limit.Allowances;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Slows down who guesses passwords: from one address, 20 may be wrong at once and then one every 15 seconds, and 5 for
 * one user and then one every minute. It is counted per address, so nobody can lock out a user from elsewhere.
 */
final class FailedAttempts {

    private final Allowances ofAddress = new Allowances(20, Duration.ofMinutes(5));
    private final Allowances ofUser = new Allowances(5, Duration.ofMinutes(5));

    /** @throws TooManyAttempts if it is too early to try again */
    void check(Authentication attempt) {
        String address = network(attempt);
        Duration wait = longer(ofAddress.untilNext(address), ofUser.untilNext(user(attempt, address)));
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
    }

    void note(Authentication attempt) {
        String address = network(attempt);
        ofAddress.use(address);
        ofUser.use(user(attempt, address));
    }

    /** @throws TooManyAttempts if many failed from this address before */
    void noteToken(Authentication attempt) {
        Duration wait = ofAddress.use(network(attempt));
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static String user(Authentication attempt, String address) {
        return address + " " + attempt.getName();
    }

    private static String network(Authentication attempt) {
        return network(
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null);
    }

    /** The address; of IPv6, the network of 64 bits, all addresses of which one machine may have. */
    static String network(@Nullable String address) {
        try {
            return address != null && InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
                    : String.valueOf(address);
        } catch (IllegalArgumentException e) {
            return String.valueOf(address);
        }
    }
}
