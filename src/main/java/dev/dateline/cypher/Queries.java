package dev.dateline.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Cypher by name: {@code get("timeline/read-page")} is the text of {@code cypher/timeline/read-page.cypher}. A
 * class takes the text of its queries in the constructor, so that a missing file is found at start.
 *
 * <p>A line {@code // @include shared/claim} is replaced by the content of that file below its comment.
 */
@Component
public class Queries {

    private static final Pattern INCLUDE = Pattern.compile("(?m)^( *)// @include (\\S+)$");
    private static final Pattern BACKWARDS = Pattern.compile("(?m)^( *).*// @backwards (.*)$");
    private static final Pattern OPENING_COMMENT = Pattern.compile("\\A(?://.*\\n)+");

    /**
     * The text of a query.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public String get(String name) {
        return INCLUDE.matcher(file(name)).replaceAll(this::quotedFragment);
    }

    /** The query that reads in the opposite order: what follows {@code // @backwards} takes the place of its line. */
    public String backwards(String name) {
        return BACKWARDS.matcher(get(name)).replaceAll("$1$2");
    }

    private String quotedFragment(MatchResult include) {
        String fragment = OPENING_COMMENT.matcher(get(include.group(2))).replaceFirst("");
        return Matcher.quoteReplacement(
                fragment.stripTrailing().indent(include.group(1).length()).stripTrailing());
    }

    private static String file(String name) {
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
