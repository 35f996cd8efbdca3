package dev.dateline.access.audit;

import dev.dateline.access.account.AccessRole;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Notes who signed in, and whose password was wrong. */
@Component
@ConditionalOnWebApplication
class SignInNotes {

    private static final int LONGEST_NAME = 64;

    private final AuditLog log;

    SignInNotes(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        note(event.getAuthentication(), AuditEntry.Outcome.DONE);
    }

    /** Not of tokens, of which strangers could send any number. */
    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        if (event.getAuthentication() instanceof UsernamePasswordAuthenticationToken) {
            note(event.getAuthentication(), AuditEntry.Outcome.REFUSED);
        }
    }

    private void note(Authentication caller, AuditEntry.Outcome outcome) {
        AccessRole role = AccessRole.among(caller.getAuthorities()).orElse(null);
        String name = caller.getName();
        String who = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
        log.append(new AuditEntry(Instant.now(), who, role, address(caller), "POST", "/login", null, null, outcome));
    }

    private static @Nullable String address(Authentication caller) {
        return caller.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
    }
}
