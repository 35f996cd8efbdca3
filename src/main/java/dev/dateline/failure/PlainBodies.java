package dev.dateline.failure;

import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses a body that is packed: nobody here unpacks it, and so it would be read as something else. */
@Component
class PlainBodies implements HandlerInterceptor, WebMvcConfigurer {

    private static final String PLAIN = "identity";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase(PLAIN)) {
            return true;
        }
        response.setHeader(HttpHeaders.ACCEPT_ENCODING, PLAIN);
        throw Problem.with(
                ProblemType.WRONG_MEDIA_TYPE, HttpHeaders.CONTENT_ENCODING, encoding, "Send the body as it is.");
    }
}
