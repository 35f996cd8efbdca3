package dev.dateline.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page, which says why it did not work. */
final class SignInOutcome implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInOutcome.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String told = switch (failure) {
            case BadCredentialsException wrong -> "wrong";
            case TooManyAttempts many -> "wait";
            default -> "failed";
        };
        if (told.equals("failed")) {
            log.warn("Signing in failed: {}", failure.getMessage());
        }
        response.sendRedirect(request.getContextPath() + "/login?told=" + told);
    }
}
