package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAddressTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://www.Pier.example/a/,                     pier.example/a?
            http://m.pier.example/a#top,                     pier.example/a?
            https://amp.pier.example/a/amp/,                 pier.example/a?
            https://pier.example/a?utm_source=x&fbclid=1,    pier.example/a?
            https://pier.example/a?ref=home&WT.mc_id=4,      pier.example/a?
            https://pier.example/a?origin=rss,               pier.example/a?
            https://pier.example/a?id=7&mc_cid=9,            pier.example/a?id=7
            https://pier.example/a?page=2&id=7,              pier.example/a?id=7&page=2
            https://pier.example/a-b?cid=7&source=x,         pier.example/a-b?
            https://pier.example/12?mod=home&src=x,          pier.example/12?
            https://pier.example/news.php?cid=7,             pier.example/news.php?cid=7
            https://pier.example/top-news.asp?source=7,      pier.example/top-news.asp?source=7
            https://pier.example/getdoc?cid=7&utm_id=1,      pier.example/getdoc?cid=7
            https://pier.example/?feed=7&fbclid=1,           pier.example?feed=7
            https://pier.example/,                           pier.example?
            https://www.example/a,                           www.example/a?
            """)
    void losesWhatDiffersBetweenTwoLinks(URI url, String address) {
        assertThat(PageAddress.of(url)).isEqualTo(address);
    }
}
