package dev.dateline.access.signin;

import dev.dateline.access.account.ApiToken;
import dev.dateline.access.account.KnownAccounts;
import dev.dateline.access.account.TokenSecret;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/** Tells who shows a token: one of Dateline's own, or one of the identity provider. */
final class TokenSignIn implements AuthenticationManager {

    private final KnownAccounts accounts;
    private final @Nullable AuthenticationManager foreign;
    private final FailedAttempts failed;

    /** @param foreign for the tokens of an identity provider; null where there is none */
    TokenSignIn(KnownAccounts accounts, @Nullable AuthenticationManager foreign, FailedAttempts failed) {
        this.accounts = accounts;
        this.foreign = foreign;
        this.failed = failed;
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        try {
            return known(shown);
        } catch (AuthenticationException e) {
            failed.noteToken(shown);
            throw e;
        }
    }

    private Authentication known(Authentication shown) {
        if (!(shown instanceof BearerTokenAuthenticationToken bearer)) {
            throw new InvalidBearerTokenException("no token");
        }
        var own = TokenSecret.read(bearer.getToken());
        if (own.isPresent()) {
            return own.flatMap(secret -> accounts.now().token(secret))
                    .filter(token -> !token.isExpired(Instant.now()))
                    .map(TokenSignIn::caller)
                    .orElseThrow(() -> new InvalidBearerTokenException("unknown, expired or revoked"));
        }
        if (foreign == null) {
            throw new InvalidBearerTokenException("not one of these");
        }
        return foreign.authenticate(shown);
    }

    private static Authentication caller(ApiToken token) {
        return new PreAuthenticatedAuthenticationToken(
                "token:" + token.name(), "", List.of(token.role().authority()));
    }
}
