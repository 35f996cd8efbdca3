package dev.dateline.page;

import dev.dateline.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Remembers the language that a page's address asks for, and leads to the same page without that in its address. A page
 * in another site's frame keeps it there, as browsers keep no cookie for it.
 */
@Component
class LanguageSwitch implements HandlerInterceptor, WebMvcConfigurer {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod)) {
            return true;
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        String query = request.getQueryString();
        Optional<Language> asked = PageLanguage.asked(request);
        if (asked.isEmpty() || query == null || !request.getMethod().equals("GET") || isFramed(request)) {
            return true;
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(asked.get(), request));
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, path(request) + question(query));
        return false;
    }

    private static boolean isFramed(HttpServletRequest request) {
        return request.getRequestURI()
                .substring(request.getContextPath().length())
                .startsWith("/embed/");
    }

    private static String cookie(Language chosen, HttpServletRequest request) {
        return ResponseCookie.from(PageLanguage.COOKIE, chosen.code())
                .path(request.getContextPath() + "/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build()
                .toString();
    }

    /** Of this server: an address that begins with two slashes would be one of another. */
    private static String path(HttpServletRequest request) {
        return request.getRequestURI().replaceFirst("^/+", "/");
    }

    private static String question(String query) {
        String rest = without(query);
        return rest.isEmpty() ? "" : "?" + rest;
    }

    /** The query of an address without the language that it asks for. */
    static String without(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(each -> !each.isEmpty() && !each.startsWith(PageLanguage.CHOICE))
                        .collect(Collectors.joining("&"));
    }
}
