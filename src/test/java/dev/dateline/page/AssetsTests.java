package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatelineTest
@AutoConfigureMockMvc
class AssetsTests {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    @Autowired
    MockMvcTester http;

    @Autowired
    Assets assets;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/js/timeline.js",
                "/js/drawing/arrange.js",
                "/css/base.css",
                "/webjars/htmx.org/dist/htmx.min.js"
            })
    void aFileIsKeptUntilItChanges(String path) {
        assertThat(http.get().uri(assets.at(path)).exchange())
                .hasStatusOk()
                .headers()
                .hasValue(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
    }

    @Test
    void everyAddressOnAPageIsThere() throws Exception {
        String page = http.get().uri("/").exchange().getResponse().getContentAsString();
        List<String> found =
                ADDRESS.matcher(page).results().map(match -> match.group(1)).toList();
        assertThat(found).hasSizeGreaterThan(5);
        for (String address : found) {
            assertThat(http.get().uri(address.replaceFirst("#.*", "")).exchange())
                    .hasStatusOk();
        }
        assertThat(page).doesNotContain("\"/js/", "\"/css/");
    }

    @Test
    void anotherContentHasAnotherAddress() {
        assertThat(Assets.hash(List.of(file("a"), file("b")))).isNotEqualTo(Assets.hash(List.of(file("a"), file("c"))));
        assertThat(Assets.hash(List.of(file("a"))))
                .isEqualTo(Assets.hash(List.of(file("a"))))
                .hasSize(16);
    }

    private static Resource file(String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8));
    }
}
