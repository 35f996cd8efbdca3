package dev.dateline.extraction.offline.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the YAML files beside the class that holds them. A key that nothing knows is an error, so a misspelt one is not passed over. */
public final class YamlResource {

    private static final JsonMapper TYPES = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private YamlResource() {}

    public static <T> T read(String file, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(file), file)) {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return TYPES.convertValue(tree, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }
}
