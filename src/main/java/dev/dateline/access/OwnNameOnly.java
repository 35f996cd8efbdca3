package dev.dateline.access;

import dev.dateline.question.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that are addressed to another name than this machine's. A page of another site may give the
 * loopback address a name of its own, and then is of the same origin as what answers there: only the name in the
 * request tells.
 */
@Component
@ConditionalOnWebApplication
@EnableConfigurationProperties(AccessSettings.class)
public class OwnNameOnly extends OncePerRequestFilter {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|.+\\.localhost|127(\\.\\d{1,3}){3}|\\[?(0:){7}1]?|\\[?::1]?");

    private final AccessSettings settings;
    private final Refusal refusal;

    OwnNameOnly(AccessSettings settings, Refusal refusal) {
        this.settings = settings;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = request.getServerName().toLowerCase(Locale.ROOT);
        if (isOwn(name)) {
            chain.doFilter(request, response);
        } else {
            String detail = "The request is addressed to '%s', which dateline.hosts does not list.".formatted(name);
            refusal.send(ProblemType.FOREIGN_HOST, detail, request, response);
        }
    }

    boolean isOwn(String name) {
        return LOOPBACK.matcher(name).matches()
                || settings.hosts().stream().anyMatch(host -> host.equalsIgnoreCase(name));
    }
}
