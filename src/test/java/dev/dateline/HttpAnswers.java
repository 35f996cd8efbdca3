package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a GET of an address answers, which must be a 200. */
public final class HttpAnswers {

    private HttpAnswers() {}

    public static MockHttpServletResponse answer(MockMvcTester http, String uri) {
        var answer = http.get().uri(URI.create(uri)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse();
    }

    public static String text(MockMvcTester http, String uri) {
        return new String(answer(http, uri).getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    public static JsonNode json(MockMvcTester http, String uri) {
        return JsonMapper.shared().readTree(answer(http, uri).getContentAsByteArray());
    }
}
