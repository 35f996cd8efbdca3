package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Files as they are answered. */
public final class HttpAnswers {

    private HttpAnswers() {}

    static MockHttpServletResponse answer(MockMvcTester http, String uri) {
        var answer = http.get().uri(URI.create(uri)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse();
    }

    public static String text(MockMvcTester http, String uri) {
        return new String(answer(http, uri).getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
