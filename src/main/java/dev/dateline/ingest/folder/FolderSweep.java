package dev.dateline.ingest.folder;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleFiles;
import dev.dateline.article.ArticleLine;
import dev.dateline.article.Draft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Takes in the files of a folder that nobody writes to any more, and moves each into {@code done} or {@code failed}, there
 * with a list of what was wrong beside it.
 *
 * <p>A file that was taken in but not yet moved when the process ended is taken in again, which changes nothing: the content
 * names the article.
 */
final class FolderSweep {

    private static final String DONE = "done";
    private static final String FAILED = "failed";

    /** What a file was like at the last look: only one that has not changed since is complete. */
    private record Look(long size, FileTime changed) {}

    private final Path folder;
    private final ArticleFiles files;
    private final Consumer<Article> intake;
    private Map<Path, Look> seen = new HashMap<>();

    FolderSweep(Path folder, ArticleFiles files, Consumer<Article> intake) {
        this.folder = folder;
        this.files = files;
        this.intake = intake;
    }

    /** Looks at the folder once, and takes in what has not changed since the look before. */
    void sweep() throws IOException {
        Map<Path, Look> now = looks();
        for (Map.Entry<Path, Look> file : now.entrySet()) {
            if (file.getValue().equals(seen.get(file.getKey()))) {
                take(file.getKey());
            }
        }
        seen = now;
    }

    private Map<Path, Look> looks() throws IOException {
        Map<Path, Look> looks = new HashMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : (Iterable<Path>) entries.sorted()::iterator) {
                if (isCandidate(file)) {
                    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    looks.put(file, new Look(attributes.size(), attributes.lastModifiedTime()));
                }
            }
        }
        return looks;
    }

    /** Links could lead out of the folder; hidden and partial files are those that are still being copied. */
    private static boolean isCandidate(Path file) {
        String name = file.getFileName().toString();
        boolean partial = name.startsWith(".") || name.endsWith(".part") || name.endsWith(".tmp") || name.endsWith("~");
        return !partial && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private void take(Path file) throws IOException {
        List<String> problems = problems(file);
        Path target = move(file, problems.isEmpty() ? DONE : FAILED);
        if (!problems.isEmpty()) {
            Files.write(target.resolveSibling(target.getFileName() + ".problems"), problems);
        }
    }

    /** What is wrong with the file, line by line; its other lines are taken in. */
    private List<String> problems(Path file) {
        List<String> problems = new ArrayList<>();
        try (Stream<ArticleLine> lines = files.read(file, Draft.about(null, null))) {
            for (ArticleLine line : (Iterable<ArticleLine>) lines::iterator) {
                switch (line) {
                    case ArticleLine.Read read -> intake.accept(read.article());
                    case ArticleLine.Bad bad ->
                        problems.add(
                                "line " + bad.number() + ": " + bad.problem().getMessage());
                }
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add("It cannot be read: " + e.getMessage());
        }
        return problems;
    }

    private Path move(Path file, String to) throws IOException {
        Path target = Files.createDirectories(folder.resolve(to)).resolve(file.getFileName());
        for (int number = 2; Files.exists(target); number++) {
            target = target.resolveSibling(number + "-" + file.getFileName());
        }
        return Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
