package dev.dateline.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to run and load nothing but this server's own files: what an article smuggles in stays text even if
 * a template forgot to escape it.
 */
@Component
public class SecurityHeaders extends OncePerRequestFilter {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    /** Swagger UI styles its own elements; it shows nothing that comes from articles but as text. */
    private static final String POLICY_OF_SWAGGER_UI =
            POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    /** These pages are for frames on other sites; they change nothing, so a click in a disguised frame does no harm. */
    private static final String POLICY_OF_EMBEDDED_PAGES = POLICY.replace("frame-ancestors 'none'", "frame-ancestors *")
            .replace("form-action 'self'", "form-action 'none'");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        add(request.getRequestURI().substring(request.getContextPath().length()), response);
        chain.doFilter(request, response);
    }

    /** Adds them to what answers at this path, also where no filter is asked. */
    public static void add(String path, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy(path));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }

    private static String policy(String path) {
        if (path.startsWith("/embed/")) {
            return POLICY_OF_EMBEDDED_PAGES;
        }
        return path.startsWith("/swagger-ui/") ? POLICY_OF_SWAGGER_UI : POLICY;
    }
}
