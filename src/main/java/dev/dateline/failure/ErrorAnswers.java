package dev.dateline.failure;

import dev.dateline.page.PageLanguage;
import dev.dateline.page.SecurityHeaders;
import dev.dateline.question.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.AbstractThymeleafView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the answer to a request that went wrong: a problem document for a program, a page for a browser, both with the
 * headers that every answer has. Faults found inside Spring MVC and outside are answered by this.
 */
@Component
@ConditionalOnWebApplication
public class ErrorAnswers {

    private static final Logger log = LoggerFactory.getLogger(ErrorAnswers.class);
    private static final URI UNTYPED = URI.create("about:blank");

    /** What holds for every answer to the request, and not for that alone which was under way. */
    private static final Set<String> KEPT = Set.of(
            "vary", "cache-control", "mcp-session-id", "www-authenticate", "retry-after", "strict-transport-security");

    private final JsonMapper json;
    private final ObjectProvider<ThymeleafViewResolver> views;
    private final PageLanguage language;

    /** @param views asked for late: Tomcat is set up before there are any */
    ErrorAnswers(JsonMapper json, ObjectProvider<ThymeleafViewResolver> views, PageLanguage language) {
        this.json = json;
        this.views = views;
        this.language = language;
    }

    /** Writes nothing if an answer is on its way already, or nobody is there to read it. */
    public void send(ProblemDetail problem, HttpServletRequest request, HttpServletResponse response) {
        send(problem, HttpHeaders.EMPTY, request, response);
    }

    void send(ProblemDetail problem, HttpHeaders headers, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return;
        }
        complete(problem, request);
        reset(response);
        headers.forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        SecurityHeaders.add(Objects.requireNonNullElse(request.getRequestURI(), ""), response);
        response.setStatus(problem.getStatus());
        write(problem, request, response);
    }

    /** What was begun may have chosen a writer, a type and a length, which only a whole reset undoes. */
    private static void reset(HttpServletResponse response) {
        HttpHeaders kept = new HttpHeaders();
        response.getHeaderNames().stream()
                .filter(ErrorAnswers::isKept)
                .forEach(name -> kept.addAll(name, List.copyOf(response.getHeaders(name))));
        response.reset();
        kept.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }

    private static boolean isKept(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return KEPT.contains(name) || name.startsWith("access-control-");
    }

    private void write(ProblemDetail problem, HttpServletRequest request, HttpServletResponse response) {
        boolean listsFormats = problem.getStatus() == HttpStatus.NOT_ACCEPTABLE.value();
        try {
            if (listsFormats || !AskedForm.isPage(request) || !showPage(problem, request, response)) {
                writeDocument(problem, response);
            }
        } catch (IOException e) {
            log.debug("Nobody is there to read of a problem", e);
        }
    }

    private static void complete(ProblemDetail problem, HttpServletRequest request) {
        URI type = problem.getType();
        if (type == null || type.equals(UNTYPED)) {
            ProblemType ours = typeOf(HttpStatusCode.valueOf(problem.getStatus()));
            problem.setType(ours.uri());
            problem.setTitle(ours.title());
        }
        if (problem.getInstance() == null) {
            problem.setInstance(instance(request.getRequestURI()));
        }
    }

    private static @Nullable URI instance(@Nullable String path) {
        try {
            return path == null ? null : new URI(path);
        } catch (URISyntaxException e) {
            return null; // What is no address cannot be given back as one.
        }
    }

    static ProblemType typeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> ProblemType.BAD_PARAMETER;
            case 404 -> ProblemType.UNKNOWN_ADDRESS;
            case 405 -> ProblemType.WRONG_METHOD;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.TOO_LARGE;
            case 415 -> ProblemType.WRONG_MEDIA_TYPE;
            default -> status.is4xxClientError() ? ProblemType.BAD_REQUEST : ProblemType.FAILURE;
        };
    }

    private void writeDocument(ProblemDetail problem, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
        response.flushBuffer();
    }

    private boolean showPage(ProblemDetail problem, HttpServletRequest request, HttpServletResponse response) {
        try {
            response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
            page(request).render(Map.of("problem", problem), request, response);
            response.flushBuffer();
            return true;
        } catch (Exception e) { // A view may throw anything, and the answer is owed all the same.
            log.error("The page of a problem could not be shown", e);
            return response.isCommitted();
        }
    }

    /** Thymeleaf would take the type of the answer from how the path ends. */
    private View page(HttpServletRequest request) throws Exception {
        Locale spoken = language.of(request).locale();
        LocaleContextHolder.setLocale(spoken); // Outside of Spring MVC nobody else has set it.
        View page = Objects.requireNonNull(views.getObject().resolveViewName("problem", spoken));
        ((AbstractThymeleafView) page).setForceContentType(true);
        return page;
    }
}
