package dev.dateline.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.article.html.UnreadablePage.Reason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFinderTests {

    private static final String FIRST = "Marlstone Ferries sold two of its ships to a Danish rival on Tuesday.";
    private static final String SECOND =
            "The buyer, Aalsund Lines, will use them between Esbjerg and the islands from the summer on.";
    private static final String STORY = "<h1>Marlstone sells two ships</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>";
    private static final String HEAD = "<title>Marlstone sells two ships | The Sound</title>";

    /** Each puts the story into another kind of page; what else there is on it is longer than the story. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article>%s</article>",
                "<form id=f><input type=hidden name=__STATE value=abc><div id=left_menu><a href=/>Home</a></div>"
                        + "<div id=main_story>%s</div><div id=main_footer>Copyright Sound Press. Privacy.</div></form>",
                "<aside class=col>%s</aside><aside class=col2><h3>Most read</h3><ul><li>A walk by the"
                        + " sea</li></ul></aside>",
                "<section><section><div>%s</div></section></section>",
                "<table><tr><td><a href=/>Home</a><br><a href=/a>About</a></td><td>%s</td></tr></table>",
                "<main>%s<h2>Related stories</h2><div><p>A pilot boat ran aground near the old pier last"
                        + " night.</p></div></main>",
                "<main>%s</main><div class='reader-comments'><p>I think that the ships were far too cheap, as my"
                        + " cousin said.</p></div>",
                "<div class=cookie-wall><p>We and our 31 partners store cookies on your device, and so on and"
                        + " on.</p><p>You can withdraw your consent at any time, of course, by pressing the button"
                        + " below.</p></div><div>%s</div>",
                "<div><p>We use cookies and similar technologies so that you get content that suits you, and our"
                        + " partners do.</p><p>You may change your preferences at any time in the settings of your"
                        + " browser, or here.</p></div><div>%s</div>",
                "<article>%s<div class='newsletter-box'><p>Get the best of the Sound every morning with your"
                        + " coffee.</p></div></article>",
                "<article>%s<p><a href=/b>Read more: the long history of the ferries between the islands and the"
                        + " coast.</a></p></article>",
                "<article>%s<p>(Reporting by Ada Holm; editing by Nils Brandt)</p></article>",
                "<main>%s<div><h3>The harbour letter</h3><p>What happened between the islands, each morning before"
                        + " breakfast.</p><form><input type=email><button>Join</button></form></div></main>",
                "<article>%s<p>Sign up to our newsletter to get the stories of the Sound every day.</p></article>",
                "<main><article>%s</article><article><h3>Storm</h3><p>A storm took the roof of the fish market on"
                        + " Sunday evening.</p></article><article><h3>Prices</h3><p>The price of herring went up by a"
                        + " third within a single week.</p></article></main>",
                "<div class='has-sidebar newsletter-enabled'><div class='article-body'>%s</div></div>",
                "<div hidden><p>Old text that nobody is to see, with a whole sentence and"
                        + " another.</p></div><div>%s</div>",
                "<div class=story>%s</div><div class=story><h1>Pilot boat aground</h1><p>A pilot boat ran aground near the"
                        + " old pier last night, and nobody was hurt.</p></div>",
                "<article>%s<p class=wp-caption-text>One of the two ships in the harbour of Ystad in the year"
                        + " 2009.</p></article>",
                "<article>%s<amp-consent><p>The site keeps what its readers do for a long time, as do"
                        + " others.</p></amp-consent></article>",
                "<article>%s<blockquote class=twitter-tweet><p>We have sold two ships today, and we are very glad of"
                        + " it.</p>— Marlstone (@marl) <a href=https://t.example/1>March 3, 2019</a></blockquote></article>",
                "<div>%s</div><noscript><p>Please enable JavaScript to see the comments below this"
                        + " story.</p></noscript>"
            })
    void findsTheStory(String around) throws UnreadablePage {
        assertThat(blocks(HEAD + "<body>" + around.formatted(STORY))).containsExactly(FIRST, SECOND);
    }

    @Test
    void keepsAStandfirstAndWhatGoesOnBehindAnAdvertisement() throws UnreadablePage {
        assertThat(blocks(HEAD + "<body><main><h1>Marlstone sells two ships</h1>"
                        + "<p class=lead>The ferry line needs money for a new harbour.</p>"
                        + "<div class=piece><p>" + FIRST + "</p><p>" + SECOND + " " + SECOND + " " + SECOND
                        + "</p></div>"
                        + "<div class=ad>Buy boots, they are cheap and they are good for you.</div>"
                        + "<div class=piece><p>Both ships are from 1998.</p></div></main>"))
                .containsExactly(
                        "The ferry line needs money for a new harbour.",
                        FIRST,
                        SECOND + " " + SECOND + " " + SECOND,
                        "Both ships are from 1998.");
    }

    @Test
    void leavesOutTimesAndBylinesAndHeadingsOverNothing() throws UnreadablePage {
        assertThat(blocks(HEAD + "<body><article><h1>Marlstone sells two ships</h1><p>By Ada Holm and Nils"
                        + " Brandt</p><div><time>Updated 3 May 2024</time> <time>2 May"
                        + " 2024</time></div><p>Updated"
                        + " on 3 May 2024 at 10:15</p>"
                        + "<p>" + FIRST + "</p><h2>What the buyer says</h2><p>" + SECOND
                        + "</p><h2>Gallery</h2></article>"))
                .containsExactly(FIRST, "What the buyer says", SECOND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The line paid <del>$5 million</del> <ins>$4 million</ins> for both.                              | The line paid $4 million for both.
        The line<sup><a href=#n1>1</a></sup> paid for both<a href=#n2>[2]</a> of its ships.              | The line paid for both of its ships.
        The line paid 10 m<sup>2</sup> for <a href=#top>both</a> of its ships.                           | The line paid 10 m2 for both of its ships.
        The line<span class=sr-only> (opens in a new window)</span> paid for both of its ships.          | The line paid for both of its ships.
        Reed &amp;amp; Sons paid &amp;pound;4 million for both of its ships.                             | Reed & Sons paid £4 million for both of its ships.
        The li&shy;ne &#8206;paid&#xFEFF; for &#xE001; both of its ships&#x2028; then.                   | The line paid for both of its ships then.
        <![CDATA[The line paid for both of its ships.]]> They are both from 1998.                        | They are both from 1998.
        """)
    void readsAParagraphAsItIsSeen(String html, String seen) throws UnreadablePage {
        assertThat(blocks("<body><article><p>" + html + "</p><p>" + SECOND + "</p></article>"))
                .containsExactly(seen, SECOND);
    }

    @Test
    void takesTheTextOfAnEncodedDescriptionWithoutItsMarkup() throws UnreadablePage {
        assertThat(blocks("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"<p>" + FIRST
                        + "</p><p><b>" + SECOND + "</b></p>\"}</script><body><div id=app></div>"))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void partsParagraphsAtTwoLineBreaks() throws UnreadablePage {
        assertThat(blocks("<body><div>" + FIRST + "<br><br>" + SECOND + "<br>Nothing else is known.</div>"))
                .containsExactly(FIRST, SECOND + " Nothing else is known.");
    }

    @Test
    void partsParagraphsAtEmptyLinesOfATypescript() throws UnreadablePage {
        assertThat(blocks("<body><pre>" + FIRST.replace(", ", ",\n") + "\n \n" + SECOND + "</pre>"))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void keepsNewsAboutCookiesAndSubscriptions() throws UnreadablePage {
        List<String> news = List.of(
                "The regulator fined Plinth Media €2 million for setting cookies without consent.",
                "\"We never sold personal data of our readers,\" the publisher said in reply.",
                "Plinth said that 40,000 people had subscribed to its newsletter within a year.");
        assertThat(blocks("<body><article><p>" + String.join("</p><p>", news) + "</p></article>"))
                .isEqualTo(news);
    }

    @Test
    void takesTheTextOfThePagesDescriptionWhereAScriptWouldShowIt() throws UnreadablePage {
        assertThat(blocks("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + FIRST
                        + "\\n\\n" + SECOND + "\"}</script><body><div id=app></div>"))
                .containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <nav>Home</nav><p> </p>                                                              | NO_WORDS
        <h1>Only a title here</h1>                                                           | NO_ARTICLE
        <p>Please enable JavaScript to continue.</p>                                         | NO_ARTICLE
        <h1>Not here</h1><p>The page you requested could not be found, error 404.</p>        | NO_ARTICLE
        <ul><li><a href=/a>Ferries are sold again in the north</a><li><a href=/b>Two die</a> | NO_ARTICLE
        <h3><a href=/a>Mill sold</a></h3><p>The mill was sold to a cook.</p><h3><a href=/b>Ship lost</a></h3><p>A ship was lost in the fog.</p><h3><a href=/c>Fair</a></h3><p>The fair begins on Monday.</p> | NO_ARTICLE
        <div id=root></div>                                                                  | NO_WORDS
        <form><h1>Log in</h1><p>Please log in to read on.</p><label>Name</label></form>      | NO_ARTICLE
        <div class=consent><p>This is a long text, of which nobody reads a word.</p></div>   | NO_WORDS
        """)
    void refusesAPageWithoutAnArticle(String body, Reason reason) {
        assertThatExceptionOfType(UnreadablePage.class)
                .isThrownBy(() -> blocks("<title>Some page</title><body>" + body))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .withMessageMatching("There (is|are) no .*");
    }

    private static List<String> blocks(String html) throws UnreadablePage {
        return List.of(new HtmlPage(LocalDate.of(2030, 1, 1)).read(html).text().split("\n\n"));
    }
}
