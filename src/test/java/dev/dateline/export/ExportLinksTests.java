package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.HttpAnswers;
import dev.dateline.graph.derive.Facts;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatelineTest
@AutoConfigureMockMvc
class ExportLinksTests {

    @Autowired
    MockMvcTester http;

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
    }

    private List<Element> links(String page) {
        return Jsoup.parse(HttpAnswers.text(http, page)).select("nav.export-links a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /entities/organization-quillmark               | CSV, JSON Lines, JSON-LD, TimelineJS, Calendar
        /entities/organization-quillmark/relationships | GraphML, FollowTheMoney, JSON-LD, JSON
        /funding                                       | CSV, JSON Lines
        """)
    void everyPageOffersItsContent(String page, String formats) {
        List<Element> links = links(page);
        assertThat(links).map(Element::text).containsExactly(formats.split(", ", -1));
        assertThat(links)
                .allSatisfy(link ->
                        assertThat(HttpAnswers.text(http, address(link))).isNotBlank());
    }

    @Test
    void theFileIsOfWhatThePageShows() {
        Element csv = links("/entities/organization-quillmark?kind=FUNDING_ROUND&kind=LAWSUIT&from=&to=2022-12"
                        + "&validAt=&knownAt=2024-06-01&limit=1")
                .getFirst();
        assertThat(address(csv))
                .isEqualTo("/api/entities/organization-quillmark/timeline"
                        + "?kind=FUNDING_ROUND&kind=LAWSUIT&to=2022-12&knownAt=2024-06-01&format=csv");
        assertThat(HttpAnswers.text(http, address(csv)).lines()).hasSize(2);
    }

    private static String address(Element link) {
        return link.attr("href").substring("http://localhost".length());
    }
}
