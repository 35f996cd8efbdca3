package dev.dateline.cli.run;

import dev.dateline.article.ArticleLine;
import dev.dateline.article.ArticleLines;
import dev.dateline.article.ArticleReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;

/** A file of articles, or the standard input where it is called {@code -}. */
public final class ArticleInput implements AutoCloseable {

    private static final long UNKNOWN = -1;

    private final InputStream stream;
    private final long lines;

    private ArticleInput(InputStream stream, long lines) {
        this.stream = stream;
        this.lines = lines;
    }

    public static ArticleInput open(String name) throws IOException {
        if (name.equals("-")) {
            return new ArticleInput(System.in, UNKNOWN);
        }
        Path file = Path.of(name);
        try (Stream<String> lines = Files.lines(file, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            return new ArticleInput(Files.newInputStream(file), lines.count());
        }
    }

    /** How many lines there are; negative if nobody can tell before the end. */
    public long lines() {
        return lines;
    }

    public InputStream stream() {
        return stream;
    }

    public Stream<ArticleLine> articles(Settings settings) {
        return new ArticleLines(new ArticleReader(settings.maxText(), Clock.systemUTC())).read(stream);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
