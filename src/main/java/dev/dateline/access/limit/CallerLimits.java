package dev.dateline.access.limit;

import dev.dateline.access.Refusal;
import dev.dateline.access.permission.Permission;
import dev.dateline.access.permission.PermissionTable;
import dev.dateline.question.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what a caller asks for beyond their share, and says when to ask again. */
public final class CallerLimits extends OncePerRequestFilter {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final PermissionTable permissions;
    private final Refusal refusal;
    private final @Nullable Allowances writes;
    private final @Nullable Allowances costlyReads;

    public CallerLimits(LimitSettings settings, PermissionTable permissions, Refusal refusal) {
        this.permissions = permissions;
        this.refusal = refusal;
        this.writes = allowances(settings.writes());
        this.costlyReads = allowances(settings.costlyReads());
    }

    private static @Nullable Allowances allowances(int aMinute) {
        return aMinute == 0 ? null : new Allowances(aMinute, MINUTE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = permissions
                .of(request)
                .flatMap(permission -> limitOn(permission, request.getMethod()))
                .map(this::use)
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            long seconds = wait.plusMillis(999).toSeconds();
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            String detail = "You ask faster than dateline.limits allows. Ask again in %d s.".formatted(seconds);
            refusal.send(ProblemType.RATE_LIMITED, detail, request, response);
        }
    }

    private Optional<Allowances> limitOn(Permission permission, String method) {
        return Optional.ofNullable(permission.writes(method) ? writes : permission.costly() ? costlyReads : null);
    }

    private Duration use(Allowances allowances) {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null
                ? Duration.ZERO
                : allowances.use(caller.getClass().getSimpleName() + " " + caller.getName());
    }
}
