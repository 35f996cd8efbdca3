package dev.dateline.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDatesTests {

    private static final LocalDate LATEST = LocalDate.of(2024, 12, 31);
    private static final String STORY = "<p>The brewery of Tarn laid off half of its people on Monday.</p>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <time itemprop=dateModified datetime=2024-05-09>9 May</time><time itemprop=datePublished datetime=2024-05-06>6 May</time> | 2024-05-06
        <time class=updated datetime=2024-05-09>9 May</time><time datetime=2024-05-06>6 May</time>                                | 2024-05-06
        <p>Updated: <time datetime=2024-05-09>9 May</time></p><p>Published: <time datetime=2024-05-06>6 May</time></p>            | 2024-05-06
        <time>Updated 9 May 2024</time> <time>6 May 2024</time>                                                                   | 2024-05-06
        <time class=modified datetime=2024-05-09>9 May</time>                                                                     |
        <meta property=article:modified_time content=2024-05-09><meta property=article:published_time content=2024-05-06>         | 2024-05-06
        <meta itemprop=datePublished content='Mon, 06 May 2024 23:10:00 -0400'>                                                   | 2024-05-06
        <meta name=date content=2031-01-01><meta name=pubdate content=2024-05-06>                                                 | 2024-05-06
        <meta name=date content=soon><meta name=dc.date content=2024-05-06>                                                       | 2024-05-06
        <meta property=article:published_time content=2024-05-07T02:30:00Z><time datetime=2024-05-06T22:30:00-04:00>6 May</time>  | 2024-05-06
        <meta property=article:published_time content=2024-05-07T02:30:00Z><time datetime=2024-05-07T02:30:00Z>May 6, 2024 10:30 p.m. EDT</time> | 2024-05-06
        <meta property=article:published_time content=2024-05-07T02:30:00Z><time datetime=2024-05-04T22:30:00-04:00>4 May</time>  | 2024-05-07
        <link rel=canonical href=https://tarn.example/2024/05/06/brewery>                                                         | 2024-05-06
        <link rel=canonical href=https://tarn.example/2024/05/brewery>                                                            |
        <span class=article-date>6 May 2024</span>                                                                                | 2024-05-06
        <p class=pub-date>Published: 6 May 2024, 10:15 · Updated: 9 May 2024</p>                                                   | 2024-05-06
        <p class=dateline>Updated 9 May 2024</p>                                                                                  |
        <p class=dates>Posted on May 6, 2024 Last updated May 9, 2024</p>                                                          | 2024-05-06
        <span class=update-date>9 May 2024</span><span class=date-posted>6 May 2024</span>                                        | 2024-05-06
        <meta property=article:published_time content=2024-05-07T02:30:00Z><time datetime=2024-05-07T02:30:00Z>May 6, 2024</time> | 2024-05-06
        <meta property=article:published_time content=2024-05-07T22:30:00Z><p class=date>8 May 2024</p>                            | 2024-05-08
        <meta property=article:published_time content=2024-05-07T12:30:00Z><p class=date>6 May 2024</p>                            | 2024-05-07
        <meta property=article:published_time content=2024-05-07T02:30:00Z><p class=date>7 May 2024</p><p class=date>6 May 2024</p> | 2024-05-07
        <abbr class=published title=2024-05-06T10:00:00-04:00>on Monday</abbr>                                                     | 2024-05-06
        <aside><span class=date>1 May 2024</span></aside>                                                                         |
        <a href=/x><time datetime=2024-05-01>1 May</time> Another story</a>                                                       |
        """)
    void takesTheDayOfPublication(String said, String day) throws UnreadablePage {
        String html = "<title>Brewery</title><body><article>" + said + STORY + "</article>";
        assertThat(new HtmlPage(LATEST).read(html).publishedAt()).isEqualTo(day == null ? null : LocalDate.parse(day));
    }
}
