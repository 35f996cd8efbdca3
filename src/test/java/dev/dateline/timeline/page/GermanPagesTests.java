package dev.dateline.timeline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.graph.derive.Facts;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pages for a browser that prefers German. */
@DatelineTest
@AutoConfigureMockMvc
class GermanPagesTests {

    @Autowired
    MockMvcTester http;

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
    }

    private MvcTestResult german(String address) {
        return http.get()
                .uri(URI.create(address))
                .header("Accept", "text/html")
                .header("Accept-Language", "de-DE,de;q=0.9,en;q=0.5")
                .exchange();
    }

    private MvcTestResult fetched(String address) {
        return http.get()
                .uri(URI.create(address))
                .header("Accept-Language", "de")
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** What has no words would be shown as a key between question marks. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /search?q=quill                                   | 200 | gefunden zu „quill“
            /entities/organization-quillmark?kind=LAWSUIT     | 200 | Filter: 1 Art
            /entities/organization-quillmark/people           | 200 | <span lang="en">co-CEO</span> <span class="muted">(kommissarisch)</span>
            /entities/organization-quillmark/funding          | 200 | 1 Milliarde US-Dollar (post-money)
            /entities/organization-quillmark/relationships    | 200 | Runde angeführt von
            /common-investors?company=Quillmark&company=Nobody | 404 | Nichts heißt „Nobody“.
            /review                                           | 200 | Fragen zur Prüfung
            /review/entities?name=quill                       | 200 | Welcher Eintrag?
            /articles/new                                     | 200 | Artikel hinzufügen
            /articles/ledger-1/claims/new                     | 200 | Die Worte des Artikels
            /status                                           | 200 | Alle Artikel sind gelesen.
            /entities/nobody                                  | 404 | Suchen oder die jüngsten Ereignisse ansehen
            /nowhere                                          | 404 | Suchen oder die jüngsten Ereignisse ansehen
            """)
    void speakGerman(String address, int status, String expected) {
        MvcTestResult answer = german(address);
        assertThat(answer).hasStatus(status);
        String page = text(answer);
        assertThat(page).contains("<html lang=\"de\"");
        assertThat(page.substring(page.indexOf("<body"))).contains(expected).doesNotContain("??", "{0}");
    }

    @Test
    void saysInWhichLanguageAHeadlineIs() {
        assertThat(text(german("/entities/organization-quillmark")))
                .contains("<a class=\"headline\" lang=\"en\" data-panel");
        assertThat(text(http.get().uri("/entities/organization-quillmark").exchange()))
                .contains(
                        "<html lang=\"en\"",
                        "<a class=\"headline\" data-panel",
                        "?lang=de\" lang=\"de\" hreflang=\"de\">Deutsch</a>")
                .doesNotContain("??");
    }

    /** Tabs of a browser, its history and bookmarks would else all read the same. */
    @Test
    void thePagesOfAnEntityHaveTitlesOfTheirOwn() {
        Map<String, String> titles = Map.of(
                "", "Quillmark",
                "/people", "Personen: Quillmark",
                "/funding", "Finanzierung: Quillmark",
                "/relationships", "Beziehungen: Quillmark",
                "/print", "Quillmark, zum Drucken");
        titles.forEach((page, title) -> assertThat(text(german("/entities/organization-quillmark" + page)))
                .contains("<title>" + title + " · Dateline</title>"));
    }

    @Test
    void aCacheKeepsThemApart() {
        assertThat(german("/").getResponse().getHeaders("Vary")).contains("Accept-Language", "Cookie");
    }

    @Test
    void whatProgramsReadStaysEnglishUnlessItsAddressAsksForGerman() {
        String address = "/api/outline?entity=quillmark&kind=LAWSUIT";
        assertThat(text(fetched(address))).contains("\"when\":\"February 2023\"");
        assertThat(text(fetched(address + "&lang=de"))).contains("\"when\":\"Februar 2023\"", "sued Quillmark");
        assertThat(text(fetched(address + "&lang=xx"))).contains("\"when\":\"February 2023\"");
        assertThat(fetched("/api/entities/quillmark?lang=de")).hasStatus(400);
    }

    @Test
    void aDownloadIsNotAskedForInALanguage() {
        assertThat(text(german("/embed/entities/organization-quillmark?lang=en")))
                .contains("<html lang=\"en\"");
        assertThat(german("/entities/organization-quillmark?kind=LAWSUIT&lang=de"))
                .hasStatus(303)
                .hasHeader("Location", "/entities/organization-quillmark?kind=LAWSUIT");
    }
}
