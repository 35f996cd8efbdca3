package dev.dateline.access.signin;

import dev.dateline.access.Refusal;
import dev.dateline.access.permission.PermissionTable;
import dev.dateline.question.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers those who may not do what they ask for. A browser that wants a page is led to sign in; everybody else gets a
 * problem document: 401 for strangers, 403 for those whose role is too low.
 */
final class Challenge implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Refusal refusal;
    private final PermissionTable permissions;
    private final boolean hasPage;

    /** @param hasPage whether people can sign in on a page */
    Challenge(Refusal refusal, PermissionTable permissions, boolean hasPage) {
        this.refusal = refusal;
        this.permissions = permissions;
        this.hasPage = hasPage;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException reason) {
        if (reason instanceof TooManyAttempts many) {
            slowDown(many.untilNext(), request, response);
        } else if (hasPage && PageRequests.wantsPage(request)) {
            response.setStatus(HttpStatus.FOUND.value());
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/login");
        } else {
            challenge(request, response);
        }
    }

    private void challenge(HttpServletRequest request, HttpServletResponse response) {
        boolean shown = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, shown ? "Bearer error=\"invalid_token\"" : "Bearer");
        String detail = shown
                ? "The token is not known, or has expired or been revoked."
                : "Sign in, or give a token as 'Authorization: Bearer …'.";
        refusal.send(ProblemType.UNAUTHENTICATED, detail, request, response);
    }

    private void slowDown(Duration wait, HttpServletRequest request, HttpServletResponse response) {
        long seconds = wait.plusMillis(999).toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        String detail = "Too many attempts failed from your address. Try again in %d s.".formatted(seconds);
        refusal.send(ProblemType.RATE_LIMITED, detail, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        boolean stranger = caller == null || caller instanceof AnonymousAuthenticationToken;
        if (denied instanceof CsrfException && (!stranger || PageRequests.isForm(request))) {
            String detail = "The form is too old, or of another page. Load its page again, and send it from there.";
            refusal.send(ProblemType.STALE_FORM, detail, request, response);
        } else if (stranger) {
            commence(request, response, null);
        } else if (permissions.of(request).isPresent()) {
            refusal.send(ProblemType.ROLE_TOO_LOW, detail(request), request, response);
        } else {
            boolean method = permissions.knows(request);
            String detail = method ? "Nothing is done by this method here." : "Nothing is here for your role.";
            refusal.send(method ? ProblemType.WRONG_METHOD : ProblemType.UNKNOWN_ADDRESS, detail, request, response);
        }
    }

    private String detail(HttpServletRequest request) {
        return permissions
                .of(request)
                .map(permission -> permission.role())
                .map(role -> "It takes the role %s.".formatted(role.word()))
                .orElse("It takes another role.");
    }
}
