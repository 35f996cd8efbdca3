package dev.dateline.api;

import dev.dateline.graph.store.StoreRoom;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses what would write, before anything is written, where the disk of the store has no room for it. */
@Component
class WritesNeedRoom implements HandlerInterceptor, WebMvcConfigurer {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String RETRY_SECONDS = "60";

    private final StoreRoom room;

    WritesNeedRoom(StoreRoom room) {
        this.room = room;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this); // the tools of /mcp only read, and are no handlers of ours
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (READING.contains(request.getMethod()) || request.getRequestURI().startsWith("/mcp") || room.isThere()) {
            return true;
        }
        Problem problem = new Problem(
                ProblemType.STORE_FULL,
                "Less than %,d MB are free on the disk of the store. Nothing was stored. Make room, and send it again."
                        .formatted(room.least() >> 20));
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        throw problem;
    }
}
