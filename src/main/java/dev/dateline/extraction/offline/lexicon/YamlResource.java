package dev.dateline.extraction.offline.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the YAML files that stand beside the class that asks for them. */
public final class YamlResource {

    private static final JsonMapper TYPES = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private YamlResource() {}

    /**
     * Reads a file beside the type as a value of that type.
     *
     * @throws IllegalStateException where the file has a key that the type does not know
     */
    public static <T> T read(String file, Class<T> type) {
        Object tree = tree(file, type);
        try {
            return TYPES.convertValue(tree, type);
        } catch (RuntimeException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    /** Reads a file of named lists of words beside the class; a value that YAML does not read as text is an error. */
    static Map<String, Set<String>> readLists(String file, Class<?> beside) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        ((Map<?, ?>) tree(file, beside)).forEach((name, words) -> lists.put(text(file, name), texts(file, words)));
        return lists;
    }

    private static Set<String> texts(String file, Object words) {
        Set<String> texts = new LinkedHashSet<>();
        ((List<?>) words).forEach(word -> texts.add(text(file, word)));
        return texts;
    }

    /** YAML takes a bare {@code no} or {@code 2} for something else than a word. */
    private static String text(String file, Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalStateException(file + ": " + value + " must be quoted");
    }

    private static Object tree(String file, Class<?> beside) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
