package dev.dateline.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageMetadataTests {

    private static final String STORY = "<p>The foundry of Ekeby laid off half of its people on Monday.</p>";

    /** Each describes the same article in another way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'NewsArticle','headline':'Foundry shrinks','author':{'name':'Ada Holm'},'publisher':{'name':'The Lock'}}",
                "{'@graph':[{'@type':'NewsArticle','headline':'Foundry shrinks','author':{'@id':'#ada'},'publisher':{'@id':'#lock'}},"
                        + "{'@type':'Person','@id':'#ada','name':'Ada Holm'},{'@type':'Organization','@id':'#lock','name':'The Lock'}]}",
                "[{'@type':'WebSite','publisher':{'@id':'#lock','@type':'Organization','name':'The Lock'}},"
                        + "{'@type':'NewsArticle','headline':['Foundry shrinks'],'author':['Ada Holm'],'publisher':{'@id':'#lock'}}]",
                "[{'@type':'NewsArticle','headline':'Ten walks','author':'Bo Lind','publisher':{'name':'Walks'}},"
                        + "{'@type':'NewsArticle','headline':'Foundry shrinks','author':'Ada Holm','publisher':'The Lock'}]",
                "{'@type':'NewsArticle','headline':'Foundry shrinks','author':'Ada Holm','publisher':'The Lock'};",
                "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Foundry shrinks&quot;,"
                        + "&quot;author&quot;:&quot;Ada Holm&quot;,&quot;publisher&quot;:&quot;The Lock&quot;}",
                "{'@type':'NewsArticle','headline':'Foundry\\u00ad shrinks','author':'\\u202aAda\\u00a0Holm','publisher':'The  Lock\\ufeff'}"
            })
    void readsTheDescriptionOfThisArticle(String linked) throws UnreadablePage {
        PageContent page = read("<title>Foundry shrinks</title><script type=application/ld+json>"
                + linked.replace('\'', '"') + "</script>" + STORY);
        assertThat(page.title()).isEqualTo("Foundry shrinks");
        assertThat(page.author()).isEqualTo("Ada Holm");
        assertThat(page.outlet()).isEqualTo("The Lock");
    }

    @Test
    void takesTheOutletFromOneDescriptionOnly() throws UnreadablePage {
        String block = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"publisher\":\"%s\"}</script>";
        assertThat(read(block.formatted("The Lock") + block.formatted("Lock Media") + STORY)
                        .outlet())
                .isEqualTo("The Lock");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        <meta property=og:title content="Reed &amp;amp; Sons &amp;#8217;buys&amp;#8217;"> ~ Reed & Sons ’buys’
        <meta property=og:title content="Mill sold">                                      ~ Mill sold
        <title>The Lock | Mill sold to a cook</title>                                     ~ Mill sold to a cook
        <title>Mill sold to a cook – The Lock</title>                                     ~ Mill sold to a cook
        <title>The Lock</title>                                                           ~ The Lock
        <title>Mill&shy; sold&#8203; now</title>                                          ~ Mill sold now
        """)
    void showsTitlesAsTheyAreRead(String head, String title) throws UnreadablePage {
        assertThat(read(head + "<meta property=og:site_name content='The Lock'>" + STORY)
                        .title())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "<link rel=canonical href=https://lock.example/a>, https://lock.example/a",
        "<link rel=canonical href=https://lock.example/><meta property=og:url content=https://lock.example/a>, https://lock.example/a",
        "<link rel=canonical href=https://lock.example>, ",
        "<link rel=canonical href=https://lock.example/?p=7>, https://lock.example/?p=7",
        "<link rel=canonical href=/a><meta property=og:url content=https://lock.example/a>, https://lock.example/a"
    })
    void takesNoFrontPageForItsAddress(String head, String address) throws UnreadablePage {
        assertThat(read(head + STORY).url()).isEqualTo(address);
    }

    private static PageContent read(String html) throws UnreadablePage {
        return new HtmlPage(LocalDate.of(2030, 1, 1)).read(html);
    }
}
