package dev.dateline.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WarcPagesTests {

    private static final String STORY = "<p>The mill of Ostby was bought by a cook on Monday.</p>";

    private final WarcPages pages = new WarcPages(new ArticleReader(1000, Clock.systemUTC()));

    @Test
    void readsTheHtmlAnswersOfAnArchive() throws IOException {
        List<ArticleLine> lines = read(archive(
                record("warcinfo", "https://a.example/", "application/warc-fields", "software: test"),
                response("https://a.example/1", "200 OK", "text/html; charset=utf-8", STORY.getBytes(UTF_8)),
                record("request", "https://a.example/1", "application/http;msgtype=request", "GET /1 HTTP/1.1\r\n\r\n"),
                response("https://a.example/2", "404 Not Found", "text/html", STORY.getBytes(UTF_8)),
                response("https://a.example/3", "200 OK", "image/png", new byte[] {1, 2}),
                response(
                        "https://a.example/4",
                        "200 OK",
                        "text/html\r\nContent-Encoding: gzip",
                        gzip(STORY.getBytes(UTF_8)))));
        assertThat(lines).extracting(ArticleLine::number).containsExactly(2, 6);
        assertThat(lines)
                .map(line -> ((ArticleLine.Read) line).article())
                .allSatisfy(article ->
                        assertThat(article.text()).isEqualTo("The mill of Ostby was bought by a cook on Monday."));
        assertThat(((ArticleLine.Read) lines.getFirst()).article().url()).hasToString("https://a.example/1");
    }

    @Test
    void goesOnBehindAPageThatIsNoArticle() throws IOException {
        List<ArticleLine> lines = read(archive(
                response("https://a.example/1", "200 OK", "text/html", "<nav>Home</nav>".getBytes(UTF_8)),
                response("https://a.example/2", "200 OK", "text/html", gzip(new byte[20_000])),
                response("not an address", "200 OK", "text/html", STORY.getBytes(UTF_8)),
                response("https://a.example/3", "200 OK", "text/html; charset=klingon", STORY.getBytes(UTF_8))));
        assertThat(lines.subList(0, 3)).allMatch(ArticleLine.Bad.class::isInstance);
        assertThat(lines.get(3)).isInstanceOf(ArticleLine.Read.class);
    }

    @Test
    void goesOnBehindAnAnswerThatIsDamaged() throws IOException {
        byte[] packed = gzip(STORY.repeat(20).getBytes(UTF_8));
        List<ArticleLine> lines = read(archive(
                response("https://a.example/1", "200 OK", "text/html\r\nContent-Encoding: gzip", STORY.getBytes(UTF_8)),
                response(
                        "https://a.example/2",
                        "200 OK",
                        "text/html\r\nContent-Encoding: gzip",
                        Arrays.copyOf(packed, packed.length - 12)),
                response("https://a.example/3", "200 OK", "text/html\r\nContent-Encoding: br", STORY.getBytes(UTF_8)),
                response(
                        "https://a.example/4",
                        "200 OK",
                        "text/html\r\nTransfer-Encoding: chunked",
                        STORY.getBytes(UTF_8)),
                response("https://a.example/5", "200 OK", "text/html", STORY.getBytes(UTF_8))));
        assertThat(lines).hasSize(5);
        assertThat(lines.subList(0, 2)).allMatch(ArticleLine.Bad.class::isInstance);
        assertThat(lines.getLast()).isInstanceOf(ArticleLine.Read.class);
    }

    @Test
    void endsAPageThatUnpacksToAHugeOne() throws IOException {
        byte[] bomb = gzip("<p>a</p>".repeat(1 << 20).getBytes(UTF_8));
        List<ArticleLine> lines =
                read(archive(response("https://a.example/1", "200 OK", "text/html\r\nContent-Encoding: gzip", bomb)));
        assertThat(((ArticleLine.Bad) lines.getFirst()).problem().fault()).isEqualTo(InvalidArticle.Fault.TOO_LONG);
    }

    @Test
    void saysThatAnArchiveIsCutOff() throws IOException {
        byte[] whole = archive(response("https://a.example/1", "200 OK", "text/html", STORY.getBytes(UTF_8)));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2)));
    }

    private List<ArticleLine> read(byte[] archive) throws IOException {
        try (Stream<ArticleLine> lines = pages.read(new ByteArrayInputStream(archive), Draft.about(null, null))) {
            return lines.toList();
        }
    }

    /** Each record packed by itself, as crawlers do. */
    private static byte[] archive(byte[]... records) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        for (byte[] record : records) {
            archive.write(gzip(record));
        }
        return archive.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] response(String target, String status, String type, byte[] body) throws IOException {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.write(
                ("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                        .getBytes(UTF_8));
        http.write(body);
        return record("response", target, "application/http;msgtype=response", http.toByteArray());
    }

    private static byte[] record(String kind, String target, String type, String content) throws IOException {
        return record(kind, target, type, content.getBytes(UTF_8));
    }

    private static byte[] record(String kind, String target, String type, byte[] content) throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(("WARC/1.0\r\nWARC-Type: " + kind + "\r\nWARC-Target-URI: " + target
                        + "\r\n"
                        + "WARC-Date: 2024-05-06T10:00:00Z\r\n"
                        + "WARC-Record-ID:"
                        + " <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                        + "Content-Type:"
                        + " " + type + "\r\nContent-Length: " + content.length + "\r\n\r\n")
                .getBytes(UTF_8));
        record.write(content);
        record.write("\r\n\r\n".getBytes(UTF_8));
        return record.toByteArray();
    }
}
