package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.article.InvalidArticle.Fault;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-01T12:00:00Z"), ZoneOffset.UTC);
    private final ArticleReader reader = new ArticleReader(1000, CLOCK);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    {}                                              | text        | TEXT_OR_HTML
                    {"text":null}                                   | text        | TEXT_OR_HTML
                    {"text":"a","html":"<p>a"}                      | html        | TEXT_OR_HTML
                    {"text":""}                                     | text        | EMPTY_TEXT
                    {"text":" \\n\\t\\u00a0\\ufeff\\u0000"}         | text        | EMPTY_TEXT
                    {"html":"<nav>Home</nav><p> </p>"}              | html        | EMPTY_TEXT
                    {"html":"<h1>Only a title</h1>"}                | html        | NO_ARTICLE
                    {"text":"a","publishedAt":"22 March 2024"}      | publishedAt | BAD_DATE
                    {"text":"a","publishedAt":"2024-02-30"}         | publishedAt | BAD_DATE
                    {"text":"a","publishedAt":"2024-03"}            | publishedAt | BAD_DATE
                    {"text":"a","publishedAt":"2024-03-22T25:00Z"}  | publishedAt | BAD_DATE
                    {"text":"a","publishedAt":"2024-04-03"}         | publishedAt | FUTURE_DATE
                    {"text":"a","publishedAt":"0000-01-01"}         | publishedAt | BAD_DATE
                    {"text":"a","publishedAt":"1066-10-14"}         | publishedAt | BAD_DATE
                    {"text":"a","publishedAt":"9999-12-31"}         | publishedAt | FUTURE_DATE
                    {"text":"a","url":"example.org/a"}              | url         | BAD_URL
                    {"text":"a","url":"https://exa mple.org/"}      | url         | BAD_URL
                    {"text":"a","url":"javascript:alert(1)"}        | url         | BAD_URL
                    {"text":"a","url":"file:///etc/passwd"}         | url         | BAD_URL
                    {"text":"a","published":"2024-03-22"}           | published   | UNKNOWN_FIELD
                    {"text":["a"]}                                  | text        | WRONG_TYPE
                    {"text":"a","publishedAt":2024}                 | publishedAt | WRONG_TYPE
                    {"text":"a","text":"b"}                         | body        | BROKEN_JSON
                    {"text":"a"} {"text":"b"}                       | body        | BROKEN_JSON
                    {"text":"a                                      | body        | BROKEN_JSON
                    ["text"]                                        | body        | BROKEN_JSON
                    ``                                              | body        | BROKEN_JSON
                    """)
    void namesTheFieldAndTheFault(String json, String field, Fault fault) {
        assertThatExceptionOfType(InvalidArticle.class)
                .isThrownBy(() -> reader.read(Draft.ofJson(json)))
                .satisfies(e -> {
                    assertThat(e.field()).isEqualTo(field);
                    assertThat(e.fault()).isEqualTo(fault);
                    assertThat(e.hint()).isNotBlank();
                });
    }

    @Test
    void limitsTheTextInBytes() throws InvalidArticle {
        assertThat(reader.read(text("é".repeat(500))).text()).hasSize(500);
        assertThatExceptionOfType(InvalidArticle.class)
                .isThrownBy(() -> reader.read(text("é".repeat(501))))
                .withMessage("text: It has 1002 bytes; the limit is 1000."
                        + " Send a shorter text, or raise dateline.max-text.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two lines.\r\nOne more.\rAnd one.",
                "\uFEFFMarked.",
                "With \u0000 inside.",
                "🚀 to \u202Bthe\u202C moon, e\u0301clair",
                "  Leading and trailing.  \n"
            })
    void keepsATextAsItCame(String text) throws InvalidArticle {
        assertThat(reader.read(text(text)).text()).isEqualTo(text);
    }

    @Test
    void leavesSignsThatAreNotSeenOutOfNames() throws InvalidArticle {
        Draft draft = new Draft(
                null,
                null,
                "The \u202EQuay\u0000",
                "Mill\u00AD\n sold\u2069",
                "\uFEFF",
                null,
                "The mill was sold.",
                null);
        Article article = reader.read(draft);
        assertThat(article.outlet()).isEqualTo("The Quay");
        assertThat(article.title()).isEqualTo("Mill sold");
        assertThat(article.author()).isNull();
    }

    @Test
    void replacesHalfASurrogatePairWithoutMovingAnything() throws InvalidArticle {
        assertThat(reader.read(text("a\uD83Db\uDE80c\uD83D\uDE80")).text()).isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-03-22", "2024-03-22T23:59:59-0800", "2024-03-22 08:00", "2024-03-22T08:00:00.123+05:30"})
    void takesTheDayAsTheOutletDatesIt(String written) throws InvalidArticle {
        Draft draft = new Draft(null, null, null, null, null, written, "Words.", null);
        assertThat(reader.read(draft).publishedAt()).isEqualTo(LocalDate.of(2024, 3, 22));
    }

    @Test
    void namesTheSameContentAlike() throws InvalidArticle {
        Article one = reader.read(page("https://example.org/a/?utm_source=x#top", "The Quay", "One  two.\r\n"));
        Article same = reader.read(page("http://EXAMPLE.org/a", "the quay", "One two."));
        assertThat(one.id()).isEqualTo(same.id());
        assertThat(one.id())
                .isNotEqualTo(reader.read(page("https://example.org/b", "The Quay", "One two."))
                        .id());
        assertThat(one.id())
                .isNotEqualTo(reader.read(page("https://example.org/a", "The Pier", "One two."))
                        .id());
        assertThat(one.id())
                .isNotEqualTo(reader.read(page("https://example.org/a", "The Quay", "One three."))
                        .id());
    }

    @Test
    void namesTheSameTextAlikeWhateverFollowsThePath() throws InvalidArticle {
        Article one = reader.read(page("https://example.org/show?id=1", "The Quay", "One two."));
        assertThat(one.id())
                .isEqualTo(reader.read(page("https://example.org/show?id=1&cb=44", "The Quay", "One two."))
                        .id())
                .isNotEqualTo(reader.read(page("https://example.org/show?id=2", "The Quay", "Other words."))
                        .id());
    }

    private static Draft text(String text) {
        return new Draft(null, null, null, null, null, null, text, null);
    }

    private static Draft page(String url, String outlet, String text) {
        return new Draft(null, url, outlet, null, null, "2024-03-22", text, null);
    }
}
