package dev.dateline.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A session over real HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = DatelineTest.OnSharedNeo4j.class)
@ExtendWith(DatelineTest.FromAnEmptyStore.class)
class CookieTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        ClosedDateline.settings(settings);
        settings.add("server.forward-headers-strategy", () -> "native");
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String token(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> signIn(String csrf) throws IOException, InterruptedException {
        String form = "username=ben&password=%s&_csrf=%s"
                .formatted(
                        URLEncoder.encode(ClosedDateline.PASSWORD, StandardCharsets.UTF_8),
                        URLEncoder.encode(csrf, StandardCharsets.UTF_8));
        return send(to("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    @Test
    void aPersonSignsInWithTheFormAndItsCookie() throws IOException, InterruptedException {
        HttpResponse<String> page = send(to("/login").build());
        assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        HttpResponse<String> in = signIn(token(page));
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(in.headers().firstValue("Set-Cookie")).as("another session").isPresent();
        HttpResponse<String> home = send(to("/").build());
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("ben (editor)").doesNotContain(";jsessionid");
        assertThat(signIn("forged").statusCode()).isEqualTo(403);
    }

    @Test
    void theCookieIsSecureBehindAProxyThatSpeaksHttps() throws IOException, InterruptedException {
        HttpResponse<String> page = send(to("/login")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "203.0.113.9")
                .build());
        assertThat(page.headers().firstValue("Set-Cookie").orElse("")).contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
    }
}
