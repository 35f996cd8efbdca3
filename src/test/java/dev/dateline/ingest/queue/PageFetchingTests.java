package dev.dateline.ingest.queue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.article.ArticleLine;
import dev.dateline.article.Draft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatelineTest
@AutoConfigureMockMvc
class PageFetchingTests {

    private static final String PAGE =
            "<title>Quarry sold</title><meta property=article:published_time content=2024-05-06>"
                    + "<h1>Quarry sold</h1><p>Lunde Stone sold its quarry near Bergen on Monday.</p>";
    private static final String FEED = "<rss><item><link>/quarry</link></item><item><link>/gone</link></item></rss>";
    private static final HttpServer SERVER = serve();

    private final MockMvcTester http;

    private final PageFetching fetching;

    PageFetchingTests(@Autowired MockMvcTester http, @Autowired PageFetching fetching) {
        this.http = http;
        this.fetching = fetching;
    }

    @DynamicPropertySource
    static void allow(DynamicPropertyRegistry properties) {
        properties.add(
                "dateline.fetch.allow", () -> "127.0.0.1:" + SERVER.getAddress().getPort());
        properties.add("dateline.fetch.delay", () -> "0s");
    }

    private static HttpServer serve() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
            Map<String, String> pages = Map.of("/quarry", PAGE, "/feed", FEED);
            server.createContext("/", exchange -> {
                String body = pages.getOrDefault(exchange.getRequestURI().getPath(), "");
                exchange.getResponseHeaders().add("Content-Type", "text/html");
                exchange.sendResponseHeaders(body.isEmpty() ? 404 : 200, body.isEmpty() ? -1 : body.length());
                exchange.getResponseBody().write(body.getBytes(UTF_8));
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void empty() {
        SharedNeo4j.empty();
    }

    @AfterAll
    static void stop() {
        SERVER.stop(0);
    }

    @Test
    void anAddressAloneIsFetchedAndItsArticleKept() {
        String address = "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/quarry";
        assertThat(post(address)).hasStatus(HttpStatus.ACCEPTED);
        MvcTestResult again = post(address + "?utm_source=mail");
        assertThat(again).hasStatusOk();
        String location = String.valueOf(again.getResponse().getHeader("Location"));
        assertThat(http.get().uri(location)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
            {"title": "Quarry sold", "publishedAt": "2024-05-06",
             "text": "Lunde Stone sold its quarry near Bergen on Monday."}\
            """);
    }

    @Test
    void aFeedGivesThePagesThatItLists() {
        String address = "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/feed";
        List<ArticleLine> lines =
                fetching.lines(address, Draft.about(null, null)).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .isInstanceOfSatisfying(
                        ArticleLine.Read.class,
                        line -> assertThat(line.article().title()).isEqualTo("Quarry sold"));
        assertThat(lines.getLast())
                .isInstanceOfSatisfying(
                        ArticleLine.Bad.class,
                        line -> assertThat(line.problem()).hasMessageContaining("answers 404"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1/quarry, 127.0.0.1 is not on the public internet.",
        "http://[::1]/quarry, [::1] is not on the public internet.",
        "ftp://127.0.0.1/quarry, 'Only http and https are fetched, not \"ftp://127.0.0.1/quarry\".'"
    })
    void anAddressThatIsNotFetchedIsAProblem(String address, String detail) {
        MvcTestResult refused = post(address);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused).bodyJson().extractingPath("type").isEqualTo("/problems/not-fetched");
        assertThat(refused).bodyJson().extractingPath("field").isEqualTo("url");
        assertThat(refused).bodyJson().extractingPath("detail").isEqualTo(detail);
    }

    private MvcTestResult post(String address) {
        return http.post()
                .uri("/api/articles")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"url\": \"" + address + "\"}")
                .exchange();
    }
}
