package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whole outputs kept as files under {@code src/test/resources/golden}, reviewed like code. {@code mvn test
 * -Dgolden.update=true} rewrites them.
 */
public final class Golden {

    private static final Path FILES = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    public static void assertMatches(String file, String actual) {
        assertMatches(FILES.resolve(file), actual);
    }

    /** For files that are kept elsewhere, as others than tests read them too. */
    public static void assertMatches(Path golden, String actual) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
