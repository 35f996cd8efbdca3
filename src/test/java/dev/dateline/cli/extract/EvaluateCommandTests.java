package dev.dateline.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Application;
import dev.dateline.cli.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTests {

    private static final String ARTICLES = "corpus/articles.jsonl";
    private static final String GOLD = "corpus/gold.jsonl";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @Test
    void printsTheTableOfGivenReports() throws IOException {
        Path out = folder.resolve("report.txt");
        int code = Commands.run(Application.class, new String[] {
            "evaluate",
            "--articles",
            ARTICLES,
            "--gold",
            GOLD,
            "--traps",
            "corpus/traps.json",
            "--pred",
            GOLD,
            "--out",
            out.toString()
        });
        assertThat(code).isZero();
        assertThat(Files.readString(out))
                .containsPattern("ALL \\(micro\\) +(\\d+) +\\1 +\\1 +100\\.0 100\\.0 100\\.0")
                .containsPattern("evidence valid: (\\d+) of \\1\n")
                .contains("traps violated: 0 of 39\n");
    }

    @Test
    void writesToTheStandardOutputWhereTheFileIsADash() {
        int code = Commands.run(
                Application.class,
                new String[] {"evaluate", "--articles", ARTICLES, "--gold", GOLD, "--pred", GOLD, "--out", "-"});
        assertThat(code).isZero();
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void refusesWhatIsNotInTheFormat() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"events\":[]}\n");
        int code = Commands.run(
                Application.class,
                new String[] {"evaluate", "--articles", ARTICLES, "--gold", GOLD, "--pred", broken.toString()});
        assertThat(code).isEqualTo(2);
    }

    @Test
    void refusesAnExtractorThatIsNotThere() {
        int code = Commands.run(
                Application.class,
                new String[] {"evaluate", "--articles", ARTICLES, "--gold", GOLD, "--extractor", "oracle"});
        assertThat(code).isEqualTo(2);
    }
}
