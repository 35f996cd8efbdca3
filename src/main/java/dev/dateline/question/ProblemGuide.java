package dev.dateline.question;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** What {@code docs/problems.md}, which is part of the application, says about each type of problem. */
@Component
class ProblemGuide {

    private static final String SECTION = "\n## ";
    private static final String PARAGRAPH = "\n\n";

    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    ProblemGuide(@Value("classpath:docs/problems.md") Resource file) throws IOException {
        Arrays.stream(file.getContentAsString(StandardCharsets.UTF_8).split(SECTION))
                .skip(1)
                .forEach(this::note);
    }

    private void note(String section) {
        List<String> parts = List.of(section.strip().split(PARAGRAPH));
        sections.put(parts.getFirst(), parts.subList(1, parts.size()));
    }

    /** The types that are explained, in the order of the file. */
    List<String> names() {
        return List.copyOf(sections.keySet());
    }

    /** The paragraphs on a type: the first is its status and its title. */
    Optional<List<String>> of(String name) {
        return Optional.ofNullable(sections.get(name));
    }
}
