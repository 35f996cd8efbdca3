package dev.dateline.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleFiles;
import dev.dateline.article.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSweepTests {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private final List<String> taken = new ArrayList<>();
    private final ArticleFiles files = new ArticleFiles(new ArticleReader(10_000, Clock.systemUTC()));

    @Test
    void takesWhatHasNotChangedSinceTheLastLook() throws IOException {
        FolderSweep sweep = sweep();
        Path file = Files.writeString(folder.resolve("a.txt"), "Vetra ");
        sweep.sweep();
        Files.writeString(file, "Vetra hired a cook.");
        sweep.sweep();
        assertThat(taken).isEmpty();
        sweep.sweep();
        assertThat(taken).containsExactly("Vetra hired a cook.");
        assertThat(folder.resolve("done/a.txt")).exists();
        sweep.sweep();
        sweep.sweep();
        assertThat(taken).hasSize(1);
    }

    @Test
    void takesTheGoodLinesAndListsTheBadOnes() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"One.\"}\n{\"text\":\"\"}\n{\"text\":\"Three.\"}\n");
        twice(sweep());
        assertThat(taken).containsExactly("One.", "Three.");
        assertThat(folder.resolve("failed/a.jsonl")).exists();
        assertThat(folder.resolve("failed/a.jsonl.problems")).content().startsWith("line 2: text: ");
    }

    @Test
    void keepsBothOfTwoFilesOfOneName() throws IOException {
        FolderSweep sweep = sweep();
        for (String text : List.of("One.", "Two.")) {
            Files.writeString(folder.resolve("a.txt"), text);
            twice(sweep);
        }
        assertThat(folder.resolve("done/a.txt")).hasContent("One.");
        assertThat(folder.resolve("done/2-a.txt")).hasContent("Two.");
    }

    @Test
    void leavesPartialAndHiddenFilesAndLinks() throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("outside.txt"), "Secret.");
        Files.createSymbolicLink(folder.resolve("link.txt"), outside);
        Files.writeString(folder.resolve(".a.txt"), "Hidden.");
        Files.writeString(folder.resolve("a.txt.part"), "Partial.");
        twice(sweep());
        assertThat(taken).isEmpty();
    }

    @Test
    void triesAFileAgainThatTheIntakeRefused() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "One.");
        FolderSweep sweep = new FolderSweep(folder, files, this::failOnce);
        sweep.sweep();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(sweep::sweep);
        assertThat(folder.resolve("a.txt")).exists();
        sweep.sweep();
        assertThat(folder.resolve("done/a.txt")).exists();
    }

    private void failOnce(Article article) {
        taken.add(article.text());
        if (taken.size() == 1) {
            throw new IllegalStateException("the database is away");
        }
    }

    private static void twice(FolderSweep sweep) throws IOException {
        sweep.sweep();
        sweep.sweep();
    }

    private FolderSweep sweep() {
        return new FolderSweep(folder, files, article -> taken.add(article.text()));
    }
}
