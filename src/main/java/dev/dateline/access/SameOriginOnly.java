package dev.dateline.access;

import dev.dateline.question.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * Refuses what another site's page makes a browser send here to change something, or to speak with {@code /mcp} at
 * all. Where nobody is asked who they are, a form on any page that somebody on this machine visits could otherwise add
 * or remove articles; where people sign in, this stands beside the tokens in their forms. Scripts and command lines send
 * neither {@code Sec-Fetch-Site} nor {@code Origin} and are let through.
 */
@Component
@ConditionalOnWebApplication
public class SameOriginOnly extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final String TOOLS = "/mcp";

    private final Refusal refusal;

    SameOriginOnly(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // As it is routed by: decoded.
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        boolean reads = READING.contains(request.getMethod()) && !path.startsWith(TOOLS);
        if (reads || isFromHere(request)) {
            chain.doFilter(request, response);
        } else {
            String detail = "A page of another site made the browser send this.";
            refusal.send(ProblemType.FOREIGN_SITE, detail, request, response);
        }
    }

    private static boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return (site == null || OWN.contains(site))
                && isOwn(request.getHeader(HttpHeaders.ORIGIN), request.getHeader(HttpHeaders.HOST));
    }

    private static boolean isOwn(@Nullable String origin, @Nullable String host) {
        return origin == null || origin.substring(origin.indexOf("//") + 2).equalsIgnoreCase(host);
    }
}
