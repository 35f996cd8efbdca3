package dev.dateline.question;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses a question or page whose parameters are longer than any that means something, and an id in its path that is
 * blank. Fields of forms have bounds of their own, where they are read.
 */
@Component
class BoundedParameters implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            variables.forEach((name, value) -> checkId(String.valueOf(name), String.valueOf(value)));
        }
        if (!isForm(request)) {
            request.getParameterMap().forEach(BoundedParameters::check);
        }
        return true;
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static void checkId(String name, String value) {
        if (value.isBlank()) {
            throw Problem.badParameter(name, value, "Give an id or a name.");
        }
        BoundedText.of(name, value);
    }

    private static void check(String name, String[] values) {
        BoundedText.of("parameter", name);
        BoundedText.checkNumber(name, values.length);
        for (String value : values) {
            BoundedText.of(name, value);
        }
    }
}
