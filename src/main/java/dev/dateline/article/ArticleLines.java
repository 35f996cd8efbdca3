package dev.dateline.article;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Articles as JSON Lines: {@code id, url, outlet, title, author, publishedAt} and {@code text} or {@code html}, one
 * object a line. A given {@code id} is kept; without one, the content names the article. A bad line does not end the
 * stream.
 */
public final class ArticleLines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ArticleReader reader;

    public ArticleLines(ArticleReader reader) {
        this.reader = reader;
    }

    /** The lines of a UTF-8 stream, lazily and in order. The caller closes the stream. */
    public Stream<ArticleLine> read(InputStream lines) {
        return read(new InputStreamReader(lines, StandardCharsets.UTF_8));
    }

    /**
     * The lines, lazily and in order.
     *
     * @throws java.io.UncheckedIOException while streaming, if the source fails
     */
    public Stream<ArticleLine> read(Reader lines) {
        AtomicInteger number = new AtomicInteger();
        return new BufferedReader(lines)
                .lines()
                .sequential()
                .map(line -> new Numbered(number.incrementAndGet(), line))
                .filter(line -> !line.isBlank())
                .map(this::article);
    }

    private ArticleLine article(Numbered line) {
        try {
            return new ArticleLine.Read(line.number, reader.read(Draft.ofJson(line.json())));
        } catch (InvalidArticle e) {
            return new ArticleLine.Bad(line.number, e);
        }
    }

    private record Numbered(int number, String line) {

        boolean isBlank() {
            return json().isBlank();
        }

        String json() {
            return number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        }
    }
}
