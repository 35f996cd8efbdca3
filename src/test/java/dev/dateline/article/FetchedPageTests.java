package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchedPageTests {

    private static final String STORY = "<p>Übersee Kontor of Kiel opened a dépôt in Malmö on Monday.</p>";
    private static final Draft ABOUT = Draft.about("The Fjord", null);

    private final ArticleReader reader = new ArticleReader(10_000, Clock.systemUTC());

    @ParameterizedTest
    @CsvSource({
        "https://fjord.example/story, https://fjord.example/story",
        "https://www.fjord.example/story, https://www.fjord.example/story",
        "https://news.fjord.example/story, https://news.fjord.example/story",
        "https://other.example/story, https://m.fjord.example/s?id=1",
        "https://notfjord.example/story, https://m.fjord.example/s?id=1",
        "javascript:alert(1), https://m.fjord.example/s?id=1",
        "/story, https://m.fjord.example/s?id=1"
    })
    void isUnderTheAddressThatItGivesItselfOnItsOwnSite(String canonical, String url) throws Exception {
        String html = "<link rel=canonical href='" + canonical + "'>" + STORY;
        assertThat(read(html, "UTF-8").url()).hasToString(url);
    }

    @ParameterizedTest
    @CsvSource({
        "https://fjord.example/story,        https://fjord.example/story?page=2,  https://fjord.example/story?page=2",
        "https://fjord.example/story,        https://fjord.example/story/page/3/, https://fjord.example/story/page/3/",
        "https://fjord.example/story?page=2, https://fjord.example/story?page=2&s=x, https://fjord.example/story?page=2",
        "https://fjord.example/story,        https://fjord.example/story?page=1,  https://fjord.example/story",
        "https://fjord.example/story,        https://fjord.example/?p=12,         https://fjord.example/story"
    })
    void isNotUnderTheAddressOfItsFirstPage(String canonical, URI from, String url) throws Exception {
        String html = "<link rel=canonical href='" + canonical + "'>" + STORY;
        Article article =
                reader.read(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)), "UTF-8", from, ABOUT);
        assertThat(article.url()).hasToString(url);
    }

    @Test
    void isReadInTheCharacterSetThatItDeclares() throws Exception {
        byte[] page = ("<meta charset=windows-1252>" + STORY).getBytes(Charset.forName("windows-1252"));
        Article article =
                reader.read(new ByteArrayInputStream(page), null, URI.create("https://fjord.example/a"), ABOUT);
        assertThat(article.text()).isEqualTo("Übersee Kontor of Kiel opened a dépôt in Malmö on Monday.");
        assertThat(article.outlet()).isEqualTo("The Fjord");
    }

    private Article read(String html, @Nullable String charset) throws Exception {
        return reader.read(
                new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)),
                charset,
                URI.create("https://m.fjord.example/s?id=1"),
                ABOUT);
    }
}
