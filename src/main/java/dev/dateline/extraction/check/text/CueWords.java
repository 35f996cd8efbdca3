package dev.dateline.extraction.check.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The wordings in {@code cue-words.yaml}, by name. */
public final class CueWords {

    private static final Map<String, Object> ALL = read("cue-words.yaml");

    private CueWords() {}

    private static Map<String, Object> read(String file) {
        try (InputStream in = Objects.requireNonNull(CueWords.class.getResourceAsStream(file), file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Any of the wordings of a list, as whole words. */
    public static Pattern any(String list) {
        return whole(alternatives(list));
    }

    /** The wordings of a list as one group of a larger expression. */
    public static String alternatives(String list) {
        if (!(ALL.get(list) instanceof List<?> wordings)) {
            throw new IllegalArgumentException("cue-words.yaml has no list " + list);
        }
        return "(?:" + String.join("|", wordings.stream().map(String::valueOf).toList()) + ")";
    }

    /** The wordings of a table, one expression for each of its keys. */
    public static Map<String, String> table(String table) {
        if (!(ALL.get(table) instanceof Map<?, ?> rows)) {
            throw new IllegalArgumentException("cue-words.yaml has no table " + table);
        }
        Map<String, String> wordings = new LinkedHashMap<>();
        rows.forEach((key, wording) -> wordings.put(String.valueOf(key), String.valueOf(wording)));
        return wordings;
    }

    public static Pattern whole(String expression) {
        return Pattern.compile("(?<![\\w])(?:" + expression + ")(?![\\w])", Pattern.CASE_INSENSITIVE);
    }

    /** A text in the form that the wordings are matched against. */
    public static String straight(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '\'')
                .replace('”', '\'')
                .replace('"', '\'');
    }
}
