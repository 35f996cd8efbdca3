package dev.dateline.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class WebAddressTests {

    private static final FetchSettings SETTINGS = new FetchSettings(
            List.of("reader.example:8081", "Inside.Example"),
            Duration.ofSeconds(1),
            DataSize.ofMegabytes(1),
            Duration.ZERO,
            true,
            "Dateline/1");

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a?b=c, news.example, 443, https://news.example:443",
        "HTTP://News.Example/a, news.example, 80, http://news.example:80",
        "https://news.example:443/a, news.example, 443, https://news.example:443",
        "http://reader.example:8081/feed, reader.example, 8081, http://reader.example:8081",
        "http://inside.example:9000/feed, inside.example, 9000, http://inside.example:9000",
        "http://INSIDE.example:9000/feed, inside.example, 9000, http://inside.example:9000",
        "https://[2001:db8::1]/a, [2001:db8::1], 443, https://[2001:db8::1]:443",
        "'  https://news.example/a  ', news.example, 443, https://news.example:443",
    })
    void hasItsSite(String written, String host, int port, String site) throws FetchRefused {
        WebAddress address = WebAddress.of(written, SETTINGS);
        assertThat(address.host()).isEqualTo(host);
        assertThat(address.port()).isEqualTo(port);
        assertThat(address.site()).isEqualTo(site);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://news.example/a",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "jar:https://news.example/a!/b",
                "news.example/a",
                "//news.example/a",
                "https:///a",
                "https://",
                "https://ana:secret@news.example/a",
                "https://ana@news.example/a",
                "https://news.example:8443/a",
                "https://news.example:22/a",
                "http://news.example:443/a",
                "http://reader.example:8082/feed",
                "https://news.example/a b",
                "https://news.example/%zz",
                "",
            })
    void refusesEverythingElse(String written) {
        assertThatThrownBy(() -> WebAddress.of(written, SETTINGS)).isInstanceOf(FetchRefused.class);
    }

    @Test
    void refusesWhatIsEndless() {
        assertThatThrownBy(() -> WebAddress.of("https://news.example/" + "a".repeat(2000), SETTINGS))
                .isInstanceOf(FetchRefused.class)
                .hasMessageContaining("2000");
    }

    @ParameterizedTest
    @CsvSource({
        "/b, https://news.example/b",
        "c?d=e, https://news.example/a/c?d=e",
        "//other.example/c, https://other.example/c",
        "http://other.example/c, http://other.example/c",
        "'/with space', https://news.example/with%20space",
        "'  /b ', https://news.example/b",
    })
    void followsRedirects(String location, String expected) throws FetchRefused {
        WebAddress from = WebAddress.of("https://news.example/a/b", SETTINGS);
        assertThat(from.redirected(location, SETTINGS).uri()).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "https://news.example:22/",
                "https://ana@news.example/",
                "gopher://a.example/"
            })
    void refusesRedirectsAsItRefusesAddresses(String location) throws FetchRefused {
        WebAddress from = WebAddress.of("https://news.example/a/b", SETTINGS);
        assertThatThrownBy(() -> from.redirected(location, SETTINGS)).isInstanceOf(FetchRefused.class);
    }
}
