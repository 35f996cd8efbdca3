package dev.dateline.failure;

import dev.dateline.page.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * In which form a caller wants to read what went wrong. Browsers name {@code text/html} in {@code Accept}; programs
 * mostly name JSON or anything, and what they then get depends on whether they asked for a page.
 */
final class AskedForm {

    private AskedForm() {}

    static boolean isPage(HttpServletRequest request) {
        List<MediaType> accepted = accepted(request);
        double page = quality(accepted, AskedForm::isMarkup);
        double document = quality(accepted, AskedForm::isJson);
        return page == document ? page > 0 || asksForPage(request) : page > document;
    }

    private static List<MediaType> accepted(HttpServletRequest request) {
        try {
            return MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        } catch (InvalidMediaTypeException e) {
            return List.of();
        }
    }

    /** How much a kind of answer is wanted by its name; a wildcard names none. */
    private static double quality(List<MediaType> accepted, Predicate<MediaType> kind) {
        return accepted.stream()
                .filter(kind)
                .mapToDouble(MediaType::getQualityValue)
                .max()
                .orElse(0);
    }

    private static boolean isMarkup(MediaType type) {
        return type.equalsTypeAndSubtype(MediaType.TEXT_HTML)
                || type.equalsTypeAndSubtype(MediaType.APPLICATION_XHTML_XML);
    }

    private static boolean isJson(MediaType type) {
        return type.getType().equals("application")
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }

    private static boolean asksForPage(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method
                && method.getBeanType().isAnnotationPresent(Page.class);
    }
}
