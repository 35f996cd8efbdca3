package dev.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.NotInQuickRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The tests of script modules that need no page, below {@code src/test/js}; skipped where there is no Node.js. */
@NotInQuickRun
class ScriptModuleTests {

    @Test
    @EnabledIf("isThereNode")
    void allAreFine() throws Exception {
        Process node = new ProcessBuilder("node", "--test", "src/test/js/")
                .directory(Path.of("").toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .start();
        String report = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(report).isZero();
        assertThat(report).containsPattern("(# |ℹ )tests [1-9]\\d");
    }

    static boolean isThereNode() throws InterruptedException {
        try {
            Process node = new ProcessBuilder("node", "--input-type=module", "-e", "import('node:test')").start();
            return node.waitFor() == 0;
        } catch (IOException e) {
            System.out.println("SKIPPED, no Node.js found: the tests of script modules");
            return false;
        }
    }
}
