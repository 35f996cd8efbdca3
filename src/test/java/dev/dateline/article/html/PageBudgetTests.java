package dev.dateline.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dateline.article.html.UnreadablePage.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PageBudgetTests {

    private static final LocalDate LATEST = LocalDate.of(2030, 1, 1);
    private static final String STORY = "<p>Brinkley Mills raised $5 million from two funds on Monday.</p>";

    /** A page that takes a processor much longer than its length allows. */
    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("nested divs", "<article>" + "<div>".repeat(50_000) + STORY + "</div>".repeat(50_000)),
                Arguments.of("cells", STORY + "<table><tr>" + "<td>1</td>".repeat(200_000) + "</table>"),
                Arguments.of("nested tables", STORY + "<table><tr><td>".repeat(20_000)),
                Arguments.of("words thrown out of a table", STORY + "<table>" + "x<b>".repeat(100_000)),
                Arguments.of("a long attribute", STORY + "<div class='" + "comment ".repeat(200_000) + "'>x</div>"),
                Arguments.of("a long style", STORY + "<div style='" + "display ".repeat(200_000) + "'>x</div>"),
                Arguments.of("many attributes", STORY + "<div " + attributes(100_000) + ">x</div>"),
                Arguments.of("links", STORY + "<a href=/x>Another story of today</a>".repeat(20_000)),
                Arguments.of("unclosed links", STORY + "<a href=/x>y".repeat(50_000)),
                Arguments.of("unclosed formats", STORY + "<b><i><u>y".repeat(50_000)),
                Arguments.of("unclosed paragraphs", STORY + "<p>Some words more.".repeat(30_000)),
                Arguments.of("crossed formats", STORY + "<b><p></b>x".repeat(30_000)),
                Arguments.of("headings", STORY + "<h1>Related</h1>".repeat(20_000)),
                Arguments.of("times", STORY + "<time datetime=2024-01-01>x</time>".repeat(20_000)),
                Arguments.of("metas", "<meta name=a content=b>".repeat(50_000) + STORY),
                Arguments.of("selects", STORY + "<select><option>".repeat(50_000)),
                Arguments.of("one word", STORY + "<p>" + "a".repeat(500_000) + "</p>"),
                Arguments.of("full stops", STORY + "<p>" + ". ".repeat(500_000) + "</p>"),
                Arguments.of("commas", STORY + "<p>By A" + ", B".repeat(200_000) + "</p>"),
                Arguments.of(
                        "nested JSON", "<script type=application/ld+json>" + "[".repeat(500_000) + "</script>" + STORY),
                Arguments.of("comments", STORY + "<!-- x -->".repeat(100_000)),
                Arguments.of("an open comment", STORY + "<!--" + "- ".repeat(500_000)),
                Arguments.of("entities", STORY + "<p>" + "&amp;".repeat(100_000) + "</p>"));
    }

    /** Read or refused, but never for longer; the twice as long leaves room for a busy machine's collector. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void readsOrRefusesAHostilePageWithinItsTime(String name, String html) {
        assertTimeout(PageBudget.MOST_TIME.multipliedBy(4), () -> {
            try {
                assertThat(new HtmlPage(LATEST).read(html).text()).isNotBlank();
            } catch (UnreadablePage e) {
                assertThat(e.reason()).isEqualTo(Reason.TOO_COMPLEX);
            }
        });
    }

    @Test
    void refusesWhatHasTooManyTags() {
        assertThatExceptionOfType(UnreadablePage.class)
                .isThrownBy(() -> page(2000, Duration.ofMinutes(1)).read(STORY + "<br>".repeat(4000)))
                .withMessage("It has more than 2000 tags.");
    }

    @Test
    void refusesWhatTakesTooLong() {
        assertThatExceptionOfType(UnreadablePage.class)
                .isThrownBy(() -> page(Integer.MAX_VALUE, Duration.ZERO).read(STORY))
                .withMessage("It takes too long to read.");
    }

    private static String attributes(int count) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining(" "));
    }

    private static HtmlPage page(int tags, Duration time) {
        return new HtmlPage(LATEST, new PageBudget(tags, time));
    }
}
