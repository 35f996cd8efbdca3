package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The frame of pages preloads all script modules that a drawing needs, and no others. */
class PreloadedModulesTests {

    private static final Path SCRIPTS = Path.of("src/main/resources/static/js");
    private static final Path FRAME = Path.of("src/main/resources/templates/layout.html");
    private static final Pattern IMPORT = Pattern.compile("from \"(\\.[^\"]+)\";");
    private static final Pattern LIST = Pattern.compile("modulepreload\" th:each=\"name : \\$\\{ \\{(.*?)} }");

    @Test
    void areAllThatTheTimelineImports() throws IOException {
        String listed = LIST.matcher(Files.readString(FRAME))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        Set<String> imported = new TreeSet<>();
        collect(SCRIPTS.resolve("timeline.js"), imported);
        assertThat(listed.replace("'", "").split(", ")).containsExactlyInAnyOrderElementsOf(imported);
    }

    private static void collect(Path script, Set<String> imported) throws IOException {
        for (MatchResult found :
                IMPORT.matcher(Files.readString(script)).results().toList()) {
            Path module = script.resolveSibling(found.group(1)).normalize();
            if (imported.add(SCRIPTS.relativize(module).toString().replaceFirst("\\.js$", ""))) {
                collect(module, imported);
            }
        }
    }
}
