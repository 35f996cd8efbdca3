package dev.dateline.access.audit;

import dev.dateline.access.account.AccessRole;
import dev.dateline.access.permission.PermissionTable;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes each request that would change something, once it is answered, with those that the caller's role does not
 * allow. Those of strangers are not noted: they change nothing, and could fill the log.
 */
public final class AuditFilter extends OncePerRequestFilter {

    private static final int LONGEST_PATH = 500;

    private final PermissionTable permissions;
    private final AuditLog log;

    public AuditFilter(PermissionTable permissions, AuditLog log) {
        this.permissions = permissions;
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        AccessRole role = caller == null
                ? null
                : AccessRole.among(caller.getAuthorities()).orElse(null);
        if (caller == null || role == null || !wouldWrite(request)) {
            chain.doFilter(request, response);
            return;
        }
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            log.append(entry(caller.getName(), role, request, response, answered));
        }
    }

    private boolean wouldWrite(HttpServletRequest request) {
        return permissions
                .of(request)
                .map(permission -> permission.writes(request.getMethod()))
                .orElse(!isRead(request.getMethod()));
    }

    private static boolean isRead(String method) {
        return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
    }

    private static AuditEntry entry(
            String who, AccessRole role, HttpServletRequest request, HttpServletResponse response, boolean answered) {
        int status = answered ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        return new AuditEntry(
                Instant.now(),
                who,
                role,
                request.getRemoteAddr(),
                request.getMethod(),
                shortened(request.getRequestURI()),
                target(request, response.getHeader(HttpHeaders.LOCATION)),
                status,
                AuditEntry.Outcome.of(status));
    }

    private static String shortened(String path) {
        return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "…";
    }

    private static @Nullable String target(HttpServletRequest request, @Nullable String location) {
        return location == null || location.equals(request.getRequestURI()) ? null : shortened(location);
    }
}
