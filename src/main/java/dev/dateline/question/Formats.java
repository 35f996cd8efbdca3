package dev.dateline.question;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** In which formats a question is answered. */
@Component
public class Formats {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    /** @param mappings asked for late, as they know of the advice that asks here */
    Formats(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** That a question is not answered as its header {@code Accept} asks. */
    public Problem problem(HttpServletRequest request) {
        List<String> names = of(request).stream().map(MediaType::toString).toList();
        String hint = names.size() == 1
                ? "Accept " + names.getFirst() + "."
                : "Accept any of " + String.join(", ", names) + ", or use the parameter format.";
        return Problem.with(ProblemType.NOT_ACCEPTABLE, "Accept", request.getHeader(HttpHeaders.ACCEPT), hint)
                .and("formats", names);
    }

    /** JSON first, in which everything is answered. */
    private List<MediaType> of(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        Set<MediaType> formats = new LinkedHashSet<>(List.of(MediaType.APPLICATION_JSON));
        mappings.getObject().getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getPatternValues().contains(String.valueOf(pattern)))
                .flatMap(mapping -> mapping.getProducesCondition().getProducibleMediaTypes().stream())
                .sorted(Comparator.comparing(MediaType::toString))
                .forEach(formats::add);
        return List.copyOf(formats);
    }
}
