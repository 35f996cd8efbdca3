package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A simple type name stands once in the repository, so that "open type" and a search find one thing. */
class SimpleNameTests {

    @Test
    void noTypeHasTheNameOfAnother() throws IOException {
        assertThat(filesByName().entrySet().stream()
                        .filter(files -> files.getValue().size() > 1))
                .isEmpty();
    }

    private static Map<String, List<Path>> filesByName() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(
                            file -> file.getFileName().toString().replace(".java", ""),
                            TreeMap::new,
                            Collectors.toList()));
        }
    }
}
