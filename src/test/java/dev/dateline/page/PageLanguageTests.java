package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Language;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

class PageLanguageTests {

    private static MockHttpServletRequest request(
            String path, @Nullable String query, @Nullable String cookie, @Nullable String accepted) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        if (cookie != null) {
            request.setCookies(new Cookie("language", cookie));
        }
        if (accepted != null) {
            request.addHeader("Accept-Language", accepted);
        }
        return request;
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            /            | -            | -  | -                        | ENGLISH
            /            | -            | -  | de                       | GERMAN
            /            | -            | -  | de-CH, en;q=0.8          | GERMAN
            /            | -            | -  | de;q=0.5, en;q=0.8       | ENGLISH
            /            | -            | -  | fr, de;q=0.5, en;q=0.2   | GERMAN
            /            | -            | -  | fr, it                   | ENGLISH
            /            | -            | -  | *                        | ENGLISH
            /            | -            | -  | ;;;q=                    | ENGLISH
            /            | -            | de | en                       | GERMAN
            /            | -            | en | de                       | ENGLISH
            /            | -            | xx | de                       | GERMAN
            /            | lang=en      | de | de                       | ENGLISH
            /            | q=a&lang=de  | -  | -                        | GERMAN
            /            | lang=xx      | -  | de                       | GERMAN
            /            | slang=de     | -  | -                        | ENGLISH
            /            | lang=        | -  | -                        | ENGLISH
            /api/events/ | -            | de | de                       | ENGLISH
            /mcp         | -            | de | de                       | ENGLISH
            /v3/api-docs | -            | -  | de                       | ENGLISH
            /apirary     | -            | -  | de                       | GERMAN
            /api/outline | lang=de      | -  | en                       | GERMAN
            """)
    void isTheOneAskedForThenTheOneChosenThenTheBrowsers(
            String path,
            @Nullable String query,
            @Nullable String cookie,
            @Nullable String accepted,
            Language expected) {
        assertThat(new PageLanguage().of(request(path, query, cookie, accepted)))
                .isEqualTo(expected);
    }

    @Test
    void outsideOfPagesIsEnglish() {
        assertThat(PageLanguage.current()).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            /              | lang=de               | /                       | de
            /search        | q=a%26b&lang=de       | /search?q=a%26b         | de
            /search        | lang=en&q=a&q=b       | /search?q=a&q=b         | en
            //evil.example | lang=de               | /evil.example           | de
            /              | lang=xx               | -                       | -
            /              | q=lang                | -                       | -
            /              | -                     | -                       | -
            /embed/a       | lang=de               | -                       | -
            """)
    void aChoiceIsRememberedAndLeavesTheAddress(
            String path, @Nullable String query, @Nullable String there, @Nullable String remembered) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        HandlerMethod page =
                new HandlerMethod(this, PageLanguageTests.class.getDeclaredMethod("outsideOfPagesIsEnglish"));
        boolean goesOn = new LanguageSwitch().preHandle(request(path, query, null, null), response, page);
        assertThat(goesOn).isEqualTo(there == null);
        assertThat(response.getHeader("Location")).isEqualTo(there);
        assertThat(response.getHeaders("Vary")).containsExactly("Accept-Language", "Cookie");
        String cookie = response.getHeader("Set-Cookie");
        if (remembered == null) {
            assertThat(cookie).isNull();
        } else {
            assertThat(response.getStatus()).isEqualTo(303);
            assertThat(Objects.requireNonNull(cookie))
                    .startsWith("language=" + remembered + ";")
                    .contains("Path=/;", "HttpOnly", "SameSite=Lax")
                    .doesNotContain("Secure");
        }
    }
}
