package dev.dateline.api;

import dev.dateline.graph.store.Revision;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tags what is read with the state of the store, and answers 304 where the asker has the answer of that very state:
 * nothing then is read but that state. The day belongs to it, as both clocks stand at today where they are not set, and
 * so does the media type, in which the same address has other answers.
 */
@Component
class EntityTags implements HandlerInterceptor, WebMvcConfigurer {

    /** Another build may write the same facts otherwise. */
    private final String start = UUID.randomUUID().toString();

    private final Revision revision;

    EntityTags(Revision revision) {
        this.revision = revision;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // How far the work is, is not in the store alone; who did what, not at all.
        registry.addInterceptor(this).addPathPatterns("/api/**").excludePathPatterns("/api/ingest", "/api/audit");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return !new ServletWebRequest(request, response).checkNotModified(tag(request.getHeader(HttpHeaders.ACCEPT)));
    }

    private String tag(@Nullable String accept) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        String state = String.join("\n", start, revision.current(), today.toString(), String.valueOf(accept));
        return "W/\"" + UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8)) + "\"";
    }
}
