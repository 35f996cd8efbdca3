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

    @Test
    void writesThePrecisionOfRulesIntoTheirFiles() throws IOException {
        Path corpus = Files.writeString(
                folder.resolve("articles.jsonl"),
                article("a", "Tarn bought Holm.") + article("b", "Lund bought Vik.") + article("c", "Ask took Eik."));
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                line("a", "Tarn", "Holm", "") + line("b", "Lund", "Vik", "") + line("c", "Eik", "Ask", ""));
        Path found = Files.writeString(
                folder.resolve("pred.jsonl"),
                line("a", "Tarn", "Holm", "buys")
                        + line("b", "Lund", "Vik", "buys")
                        + line("c", "Ask", "Eik", "acquires"));
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Path file = Files.writeString(rules.resolve("acquisition.yaml"), RULES);
        int code = Commands.run(Application.class, new String[] {
            "evaluate",
            "--articles",
            corpus.toString(),
            "--gold",
            gold.toString(),
            "--pred",
            found.toString(),
            "--write-precision",
            rules.toString(),
            "--out",
            folder.resolve("report.txt").toString()
        });
        assertThat(code).isZero();
        // (2 + 20 · 2/3) / (2 + 20), (0 + 20 · 2/3) / (1 + 20), and the mean, 2/3
        assertThat(Files.readString(file))
                .isEqualTo(RULES.replace("0.9 # by hand", "0.70")
                        .replace("    matches:\n", "    precision: 0.63\n    matches:\n")
                        .replace("[take]\n", "[take]\n    precision: 0.67\n"));
    }

    @Test
    void refusesAFolderWithoutRules() {
        int code = Commands.run(Application.class, new String[] {
            "evaluate", "--articles", ARTICLES, "--gold", GOLD, "--pred", GOLD, "--write-precision", folder.toString()
        });
        assertThat(code).isEqualTo(2);
    }

    private static final String RULES = """
        # Who buys what.
        kind: ACQUISITION
        frames:
          - name: buys
            verbs: [buy] # as in "A bought B"
            precision: 0.9 # by hand

          - name: acquires
            verbs: [acquire]
            matches:
              - text: Tarn acquired Holm.

          - name: takes
            verbs: [take]

          # the last one
        """;

    private static String article(String id, String text) {
        return "{\"id\":\"%s\",\"publishedAt\":\"2021-03-12\",\"text\":\"%s\"}\n".formatted(id, text);
    }

    private static String line(String id, String buyer, String bought, String rule) {
        return """
            {"articleId":"%s","entities":[],"events":[{"kind":"ACQUISITION","status":"HAPPENED","participants":\
            [{"role":"ACQUIRER","name":"%s"},{"role":"TARGET","name":"%s"}],"rules":["ACQUISITION: %s"]}]}
            """.formatted(id, buyer, bought, rule);
    }
}
