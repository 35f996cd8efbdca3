package dev.dateline.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/**
 * Cypher by name: {@code get("timeline/read-page")} is the text of {@code cypher/timeline/read-page.cypher}. Whoever
 * asks a query gets its text in the constructor, so that a missing file is found at start.
 */
@Component
public class Queries {

    /**
     * The text of a query.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public String get(String name) {
        String path = "cypher/" + name + ".cypher";
        try (InputStream file = Queries.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("there is no query " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
