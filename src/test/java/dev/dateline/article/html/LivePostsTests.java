package dev.dateline.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivePostsTests {

    private static final String LATE = "The mayor of Kessel stepped down today after a vote that she had lost.";
    private static final String EARLY =
            "The council of Kessel meets today to vote on the mayor, who is said to be tired.";
    private static final String HEAD =
            "<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Kessel votes\","
                    + "\"datePublished\":\"2024-03-04T07:00:00+01:00\",\"liveBlogUpdate\":["
                    + "{\"headline\":\"She goes\",\"datePublished\":\"2024-03-06T00:10:00+01:00\"},"
                    + "{\"headline\":\"The vote\",\"datePublished\":\"2024-03-04T08:00:00+01:00\"}]}</script>";
    private static final List<String> EXPECTED =
            List.of("6 March 2024, 00:10", "She goes", LATE, "4 March 2024, 08:00", "The vote", EARLY);

    @Test
    void datesEachPostByTheTimeInIt() throws UnreadablePage {
        assertThat(blocks(HEAD + "<main><h1>Kessel votes</h1>"
                        + "<article><h2>She goes</h2><time datetime='2024-03-06T00:10+01:00'>00:10</time><p>" + LATE
                        + "</p></article><article><time datetime='2024-03-04T08:00:00+0100'>Monday</time><h2>The"
                        + " vote</h2><p>"
                        + EARLY + "</p></article></main>"))
                .isEqualTo(EXPECTED);
    }

    @Test
    void datesPostsWithoutBoxesFromEachTimeOn() throws UnreadablePage {
        assertThat(blocks(HEAD + "<main><h1>Kessel votes</h1>"
                        + "<h2>She goes</h2><time datetime='2024-03-06T00:10+01:00'>00:10</time><p>" + LATE
                        + "</p><h2>The vote</h2><time datetime='2024-03-04T08:00+01:00'>08:00</time><p>" + EARLY
                        + "</p></main>"))
                .isEqualTo(EXPECTED);
    }

    @Test
    void datesPostsByTheDescriptionWherePageSaysHowLongAgo() throws UnreadablePage {
        assertThat(blocks(HEAD + "<main><h1>Kessel votes</h1><div><h2>She goes</h2><span>2 hours ago</span><p>" + LATE
                        + "</p></div><div><h2>The vote</h2><span>2 days ago</span><p>" + EARLY + "</p></div></main>"))
                .isEqualTo(EXPECTED);
    }

    @Test
    void datesPostsByTheDayThatIsTheirHeading() throws UnreadablePage {
        assertThat(blocks("<div class=liveblog-page><h1>Kessel votes</h1><h2>Wednesday, March 6, 2024</h2><p>" + LATE
                        + "</p><h2>Monday, March 4, 2024</h2><p>" + EARLY + "</p></div>"))
                .containsSubsequence("6 March 2024", LATE, "4 March 2024", EARLY);
    }

    @Test
    void addsNoTimesToAnOrdinaryArticle() throws UnreadablePage {
        assertThat(blocks("<article><h1>Kessel votes</h1><time datetime='2024-03-06'>6 March</time><p>" + LATE
                        + "</p><p>" + EARLY + "</p></article>"))
                .containsExactly(LATE, EARLY);
    }

    private static List<String> blocks(String html) throws UnreadablePage {
        return List.of(new HtmlPage(LocalDate.of(2030, 1, 1)).read(html).text().split("\n\n"));
    }
}
