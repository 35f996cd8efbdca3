package dev.dateline.page;

import dev.dateline.language.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Which language a page speaks: the one that its address asks for, else the one that was chosen on a page before, else
 * what the browser prefers, else English. What programs read is English unless its address asks otherwise.
 */
@Component("localeResolver")
@ConditionalOnWebApplication
public final class PageLanguage implements LocaleResolver {

    /** The parameter of an address. */
    static final String PARAMETER = "lang";

    static final String CHOICE = PARAMETER + "=";

    /** What remembers a choice. */
    static final String COOKIE = "language";

    /** A page asks for its words many times. */
    private static final String KNOWN = PageLanguage.class.getName();

    private static final Pattern FOR_PROGRAMS = Pattern.compile("/(api|mcp|v3|actuator)(/.*)?");

    PageLanguage() {}

    /** The language of the page that is being written; English outside of pages. */
    public static Language current() {
        boolean onPage = LocaleContextHolder.getLocaleContext() != null;
        return onPage
                ? Language.of(LocaleContextHolder.getLocale().toLanguageTag()).orElse(Language.ENGLISH)
                : Language.ENGLISH;
    }

    /** The language of the page that answers a request. */
    public Language of(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof Language known) {
            return known;
        }
        Language found = asked(request)
                .or(() -> isForPrograms(request)
                        ? Optional.empty()
                        : chosen(request).or(() -> preferred(request)))
                .orElse(Language.ENGLISH);
        request.setAttribute(KNOWN, found);
        return found;
    }

    /** The one that the address asks for. The query alone is looked at: to ask for a parameter would read a form's body. */
    static Optional<Language> asked(HttpServletRequest request) {
        return Stream.of(
                        Objects.requireNonNullElse(request.getQueryString(), "").split("&"))
                .filter(each -> each.startsWith(CHOICE))
                .map(each -> each.substring(CHOICE.length()))
                .findFirst()
                .flatMap(Language::of);
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return FOR_PROGRAMS.matcher(path).matches();
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return Optional.ofNullable(cookie).flatMap(found -> Language.of(found.getValue()));
    }

    /** The first of the browser's languages that pages speak; without any, Java would name that of the machine. */
    private static Optional<Language> preferred(HttpServletRequest request) {
        Stream<Locale> preferred = request.getHeader("Accept-Language") == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream();
        return preferred
                .flatMap(locale -> Language.of(locale.toLanguageTag()).stream())
                .findFirst();
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a language is chosen by an address");
    }
}
