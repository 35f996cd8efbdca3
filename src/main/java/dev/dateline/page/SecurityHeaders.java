package dev.dateline.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Tells browsers to run and load nothing but this server's own files, and other sites not to frame its pages but those
 * made for that: what an article smuggles in stays text even if a template forgot to escape it. Spring Security writes
 * the headers that are the same everywhere.
 */
public final class SecurityHeaders implements HeaderWriter {

    private static final String FRAMES_NONE = "frame-ancestors 'none'";

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
            FRAMES_NONE);

    /** Swagger UI styles its own elements; it shows nothing that comes from articles but as text. */
    private static final String POLICY_OF_SWAGGER_UI =
            POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    /**
     * For other sites to show in a frame; nothing there changes anything. It lists no sites on purpose: even {@code
     * frame-ancestors *} shuts out pages without a network address, such as a file on a disk or an editor's preview.
     */
    private static final String POLICY_OF_EMBEDDED =
            POLICY.replace("; " + FRAMES_NONE, "").replace("form-action 'self'", "form-action 'none'");

    private static final String EMBEDDED = "/embed/";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        writePolicy(request.getRequestURI().substring(request.getContextPath().length()), response);
    }

    /** Writes all of them to what answers at this path, where Spring Security has no part in it. */
    public static void add(String path, HttpServletResponse response) {
        writePolicy(path, response);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }

    private static void writePolicy(String path, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy(path));
        if (!path.startsWith(EMBEDDED)) {
            response.setHeader("X-Frame-Options", "DENY");
        }
    }

    private static String policy(String path) {
        if (path.startsWith(EMBEDDED)) {
            return POLICY_OF_EMBEDDED;
        }
        return path.startsWith("/swagger-ui/") ? POLICY_OF_SWAGGER_UI : POLICY;
    }
}
