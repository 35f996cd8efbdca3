package dev.dateline.article;

import dev.dateline.article.InvalidArticle.Fault;
import dev.dateline.article.html.PageCharset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Articles from files: {@code .jsonl} holds one a line, {@code .warc} and {@code .warc.gz} the pages of a crawl, {@code
 * .html} a page, {@code .json} one article, everything else plain text.
 */
public final class ArticleFiles {

    private final ArticleReader reader;

    public ArticleFiles(ArticleReader reader) {
        this.reader = reader;
    }

    /**
     * The articles of a file, lazily. A page or a text is line 1. The caller closes the stream.
     *
     * @param about what is known of a page or a text from elsewhere; its own text and HTML are not looked at
     */
    public Stream<ArticleLine> read(Path file, Draft about) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            InputStream lines = Files.newInputStream(file);
            return new ArticleLines(reader).read(lines).onClose(() -> close(lines));
        }
        if (name.endsWith(".warc") || name.endsWith(".warc.gz")) {
            InputStream archive = Files.newInputStream(file);
            return new WarcPages(reader).read(archive, about).onClose(() -> close(archive));
        }
        if (name.endsWith(".json")) {
            return Stream.of(object(file));
        }
        boolean page = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        return Stream.of(page ? page(file, about) : text(file, about));
    }

    private ArticleLine page(Path file, Draft about) throws IOException {
        try (InputStream html = Files.newInputStream(file)) {
            return page(html, null, about);
        }
    }

    private ArticleLine page(InputStream html, @Nullable String charset, Draft about) throws IOException {
        try {
            return new ArticleLine.Read(1, reader.read(html, charset, about));
        } catch (InvalidArticle e) {
            return new ArticleLine.Bad(1, e);
        }
    }

    private ArticleLine object(Path file) throws IOException {
        try {
            return line(Draft.ofJson(Files.readAllBytes(file)));
        } catch (InvalidArticle e) {
            return new ArticleLine.Bad(1, e);
        }
    }

    /** No text has the character 0, and nearly every other file does. */
    private ArticleLine text(Path file, Draft about) throws IOException {
        String text = PageCharset.decoded(Files.readAllBytes(file));
        return text.indexOf(0) < 0
                ? line(about.withText(text))
                : new ArticleLine.Bad(
                        1,
                        new InvalidArticle(
                                Fault.NO_ARTICLE,
                                "text",
                                "The file is no text.",
                                "Give it as a text, a page (.html), JSON Lines (.jsonl) or a web archive (.warc)."));
    }

    private ArticleLine line(Draft draft) {
        try {
            return new ArticleLine.Read(1, reader.read(draft));
        } catch (InvalidArticle e) {
            return new ArticleLine.Bad(1, e);
        }
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
