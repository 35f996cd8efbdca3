package dev.dateline.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.fetch.FetchRefused.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class WebFetcherTests {

    private static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1";
    private static final Duration SHORT = Duration.ofMillis(1500);

    private HostileServer server;
    private WebFetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = new HostileServer();
        fetcher = new WebFetcher(settings("127.0.0.1:" + server.port()), InetAddress::getAllByName);
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.stop();
        server.close();
    }

    private static FetchSettings settings(String allowed) {
        return new FetchSettings(List.of(allowed), SHORT, DataSize.ofKilobytes(64), Duration.ZERO, true, "Dateline/1");
    }

    @Test
    void fetchesAPageBehindARedirect() throws FetchRefused, IOException {
        server.on("/a", "HTTP/1.1 302 Found\r\nLocation: /b c", "").on("/b%20c", HTML, "<p>Hello.");
        Fetched page = fetcher.fetch(FetchRequest.page(server.url("/a")));
        assertThat(page.address()).hasToString(server.url("/b%20c"));
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo("ISO-8859-1");
        assertThat(page.body().open().readAllBytes()).isEqualTo("<p>Hello.".getBytes(UTF_8));
        assertThat(server.asked().getLast()).contains("User-Agent: Dateline/1").doesNotContainIgnoringCase("cookie");
    }

    @Test
    void unpacksWhatIsPacked() throws FetchRefused, IOException {
        server.on("/a", HTML + "\r\nContent-Encoding: gzip", packed("<p>Hello.".getBytes(UTF_8)));
        assertThat(fetcher.fetch(FetchRequest.page(server.url("/a"))).body().length())
                .isEqualTo(9);
    }

    @Test
    void asksOnlyForWhatHasChanged() throws FetchRefused {
        server.on("/f", "HTTP/1.1 304 Not Modified\r\nETag: \"2\"", "");
        Fetched feed = fetcher.fetch(FetchRequest.feed(server.url("/f"), "\"1\"", "Mon, 06 May 2024 10:00:00 GMT"));
        assertThat(feed.unchanged()).isTrue();
        assertThat(feed.etag()).isEqualTo("\"2\"");
        assertThat(server.asked().getLast())
                .contains("If-None-Match: \"1\"", "If-Modified-Since: Mon, 06 May 2024 10:00:00 GMT");
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://pier.example/a, BAD_ADDRESS",
        "file:///etc/passwd, BAD_ADDRESS",
        "gopher://pier.example/, BAD_ADDRESS",
        "javascript:alert(1), BAD_ADDRESS",
        "//pier.example/a, BAD_ADDRESS",
        "http://ann:secret@pier.example/, BAD_ADDRESS",
        "http://ann@127.0.0.1/, BAD_ADDRESS",
        "http://pier.example:22/, BAD_ADDRESS",
        "http://pier.example:8443/, BAD_ADDRESS",
        "http://, BAD_ADDRESS",
        "https://pier example/, BAD_ADDRESS",
        "http://127.0.0.1/, INWARD_ADDRESS",
        "http://127.1/, BAD_ADDRESS",
        "http://localhost/, INWARD_ADDRESS",
        "http://LOCALHOST/, INWARD_ADDRESS",
        "http://2130706433/, INWARD_ADDRESS",
        "http://169.254.169.254/latest/meta-data/, INWARD_ADDRESS",
        "http://10.1.2.3/, INWARD_ADDRESS",
        "http://192.168.0.1/, INWARD_ADDRESS",
        "http://0.0.0.0/, INWARD_ADDRESS",
        "http://[::1]/, INWARD_ADDRESS",
        "http://[::ffff:127.0.0.1]/, INWARD_ADDRESS",
        "http://[::ffff:a9fe:a9fe]/, INWARD_ADDRESS",
        "http://[fe80::1]/, INWARD_ADDRESS",
        "http://[fd00:ec2::254]/, INWARD_ADDRESS",
        "http://[64:ff9b::7f00:1]/, INWARD_ADDRESS"
    })
    void refusesAddressesThatLeadInwardsOrElsewhere(String address, Reason reason) {
        assertRefused(address, reason);
        assertThat(server.asked()).isEmpty();
    }

    /** The server's own port is allowed under one name only, so any other way to it is a way inwards. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:%d/in",
                "http://[::1]:%d/in",
                "http://127.0.0.2:%d/in",
                "http://169.254.169.254/",
                "ftp://127.0.0.1:%d/in",
                "file:///etc/passwd",
                "//localhost/in",
                "http://ann:secret@127.0.0.1:%d/in",
                "https://10.0.0.1/"
            })
    void refusesARedirectInwards(String to) {
        server.on("/in", HTML, "secret").on("/a", "HTTP/1.1 302 Found\r\nLocation: " + to.formatted(server.port()), "");
        assertThatExceptionOfType(FetchRefused.class)
                .isThrownBy(() -> fetcher.fetch(FetchRequest.page(server.url("/a"))))
                .satisfies(e -> assertThat(e.reason()).isIn(Reason.BAD_ADDRESS, Reason.INWARD_ADDRESS));
        assertThat(server.asked()).noneMatch(head -> head.startsWith("GET /in"));
    }

    @Test
    void connectsToTheAddressThatWasChecked() throws IOException {
        List<String> looked = new ArrayList<>();
        try (HostileServer other = new HostileServer()) {
            WebFetcher rebound = new WebFetcher(settings("other.example:" + server.port()), host -> {
                looked.add(host);
                return looked.size() % 2 == 1
                        ? new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getLoopbackAddress()}
                        : new InetAddress[] {InetAddress.getLoopbackAddress()};
            });
            assertThatExceptionOfType(FetchRefused.class)
                    .isThrownBy(() -> rebound.fetch(FetchRequest.page("http://pier.example/")))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.INWARD_ADDRESS));
            assertThat(other.asked()).isEmpty();
            rebound.stop();
        }
        assertThat(looked)
                .as("one look-up a connection, which is the one that is used")
                .hasSize(1);
    }

    @Test
    void endsRedirectsThatDoNotEnd() {
        server.on("/a", "HTTP/1.1 302 Found\r\nLocation: /a", "");
        assertRefused(server.url("/a"), Reason.TOO_MANY_REDIRECTS);
    }

    @Test
    void endsABodyWithoutEnd() {
        server.on("/a", out -> {
            out.write((HTML + "\r\n\r\n").getBytes(UTF_8));
            while (true) {
                out.write(new byte[4096]);
            }
        });
        assertRefused(server.url("/a"), Reason.TOO_LARGE);
    }

    @Test
    void endsASmallBodyThatUnpacksToAHugeOne() throws IOException {
        server.on("/a", HTML + "\r\nContent-Encoding: gzip", packed(new byte[50 << 20]));
        assertRefused(server.url("/a"), Reason.TOO_LARGE);
    }

    @Test
    void endsABodyThatDrips() {
        server.on("/a", out -> {
            out.write((HTML + "\r\nContent-Length: 1000\r\n\r\n").getBytes(UTF_8));
            drip(out);
        });
        assertRefusedInTime("/a");
    }

    @Test
    void endsHeadersThatDrip() {
        server.on("/a", out -> {
            out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(UTF_8));
            drip(out);
        });
        assertRefusedInTime("/a");
    }

    @Test
    void endsSilence() {
        server.on("/a", out -> Thread.sleep(60_000));
        assertRefusedInTime("/a");
    }

    @Test
    void endsHeadersWithoutEnd() {
        server.on("/a", out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
            while (true) {
                out.write("X: y\r\n".getBytes(UTF_8));
            }
        });
        assertRefused(server.url("/a"), Reason.UNREACHABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Content-Type: application/pdf                                | WRONG_TYPE
        Content-Type: image/png                                      | WRONG_TYPE
        Content-Type: text/plain                                     | WRONG_TYPE
        X-None: 1                                                    | WRONG_TYPE
        Content-Type: text/html\\r\\nContent-Encoding: br            | WRONG_TYPE
        Content-Type: text/html\\r\\nContent-Encoding: gzip          | UNREACHABLE
        """)
    void refusesOtherTypes(String headers, Reason reason) {
        server.on("/a", "HTTP/1.1 200 OK\r\n" + headers.replace("\\r\\n", "\r\n"), "%PDF-1.7");
        assertRefused(server.url("/a"), reason);
    }

    @Test
    void refusesWhatIsNotThere() {
        assertRefused(server.url("/nothing"), Reason.STATUS);
    }

    @Test
    void refusesWhatSpeaksNoHttp() {
        server.on("/a", out -> out.write("SSH-2.0-OpenSSH_9.6\r\n".getBytes(UTF_8)));
        assertRefused(server.url("/a"), Reason.UNREACHABLE);
    }

    @Test
    void followsRobotsTxtOfTheSite() throws FetchRefused {
        server.on(
                        "/robots.txt",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/plain",
                        "User-agent: Dateline\nDisallow: /closed/\n")
                .on("/closed/a", HTML, "x")
                .on("/open/a", HTML, "x");
        assertRefused(server.url("/closed/a"), Reason.ROBOTS);
        assertThat(fetcher.fetch(FetchRequest.page(server.url("/open/a")))
                        .body()
                        .length())
                .isEqualTo(1);
        assertThat(server.asked())
                .filteredOn(head -> head.contains("robots.txt"))
                .hasSize(1);
    }

    @Test
    void fetchesNothingWhereRobotsTxtFails() {
        server.on("/robots.txt", "HTTP/1.1 503 Service Unavailable", "").on("/a", HTML, "x");
        assertRefused(server.url("/a"), Reason.ROBOTS);
    }

    @Test
    void asksAHostInTurn() throws FetchRefused {
        server.on("/robots.txt", "HTTP/1.1 200 OK\r\nContent-Type: text/plain", "User-agent: *\nCrawl-delay: 1\n")
                .on("/a", HTML, "x");
        long start = System.nanoTime();
        fetcher.fetch(FetchRequest.page(server.url("/a")));
        fetcher.fetch(FetchRequest.page(server.url("/a")));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(950));
    }

    private static void drip(OutputStream out) throws IOException, InterruptedException {
        while (true) {
            out.write('a');
            out.flush();
            Thread.sleep(100);
        }
    }

    private static byte[] packed(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        return packed.toByteArray();
    }

    private void assertRefusedInTime(String path) {
        long start = System.nanoTime();
        assertRefused(server.url(path), Reason.TOO_SLOW);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SHORT.multipliedBy(4));
    }

    private void assertRefused(String address, Reason reason) {
        assertThatExceptionOfType(FetchRefused.class)
                .isThrownBy(() -> fetcher.fetch(FetchRequest.page(address)))
                .satisfies(e -> assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason));
    }
}
