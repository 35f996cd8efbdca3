package dev.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.dateline.fact.event.EventKind.FUNDING_ROUND;
import static dev.dateline.fact.event.EventKind.LAWSUIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.dateline.Story;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.graph.derive.Facts;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a reader sees and hears whose browser prefers German. */
@BrowserTest
class GermanTimelineTests {

    private static final List<String> PATHS = List.of(
            "/",
            "/entities/organization-quillmark",
            "/entities/organization-quillmark/funding",
            "/entities/organization-quillmark/relationships",
            "/review/entities/organization-quillmark",
            "/articles",
            "/articles/ledger-1",
            "/sources");

    @Autowired
    Facts facts;

    @BeforeEach
    void aStory() {
        Story story = new Story("ledger-1", "The Ledger", "2023-03-01")
                .says(
                        FUNDING_ROUND,
                        "2022-10",
                        "COMPANY Quillmark; LEAD_INVESTOR Harbour",
                        own -> own.with(OwnField.RAISED, Money.of(55_000_000, "USD")))
                .says(LAWSUIT, "2023-03-01", "PLAINTIFF Elm Pictures; DEFENDANT Quillmark");
        facts.record(story.article(), story.extraction());
    }

    @Test
    void marksAxisNotesAndPanelSpeakGerman(Tabs tabs) {
        Page page = tabs.open("/entities/organization-quillmark", Tabs.desktop().setLocale("de-DE"));
        assertThat(page.locator("a.mark[data-kind=LAWSUIT]"))
                .hasAttribute("aria-label", "1. März 2023: Elm Pictures sued Quillmark, 1 Quelle");
        assertThat(page.locator("[data-brush]")).isHidden();
        page.locator("a.mark[data-kind=FUNDING_ROUND]").click();
        assertThat(page.locator("#panel dt").first()).hasText("Unternehmen");
        assertThat(page.locator("#panel dd").last()).hasText("55 Millionen US-Dollar");
        page.locator(".filters summary").click();
        page.locator(".legend summary").click();
        Accessibility.assertFine(page);
        assertThat((String)
                        page.evaluate("async () => (await import(document.querySelector('script[src*=timeline]').src"
                                + ".replace('timeline.js', 'drawing/calendar.js'))).dayWords(Date.UTC(2023, 2, 1))"))
                .isEqualTo("1. März 2023");
    }

    @Test
    void theFootSwitchesAndTheBrowserRemembers(Tabs tabs) {
        Page page = tabs.open("/entities/organization-quillmark?kind=LAWSUIT");
        page.locator(".foot a[hreflang=de]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.url()).endsWith("/entities/organization-quillmark?kind=LAWSUIT");
        assertThat(page.locator("a.mark")).hasAttribute("aria-label", Pattern.compile("1\\. März .*"));
        page.navigate("/funding");
        assertThat(page.locator("h1")).hasText("Finanzierungsrunden");
        page.locator(".foot a[hreflang=en]").click();
        assertThat(page.locator("h1")).hasText("Funding rounds");
    }

    /** Another site says by the address of the frame which language it is in. */
    @Test
    void aFrameSpeaksTheLanguageOfItsAddress(Tabs tabs) {
        Page page = tabs.open("/embed/entities/organization-quillmark?lang=de");
        assertThat(page.locator("a.mark[data-kind=LAWSUIT]"))
                .hasAttribute("aria-label", Pattern.compile("1\\. März 2023: .*, 1 Quelle"));
        assertThat(page.url()).endsWith("?lang=de");
    }

    /** German words are longer. */
    @Test
    void everythingFitsAPhone(Tabs tabs) {
        Page page = tabs.open("/", Tabs.phone().setLocale("de-DE").setColorScheme(ColorScheme.DARK));
        for (String path : PATHS) {
            page.navigate(path);
            assertThat(page.locator("html")).hasAttribute("lang", "de");
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("what does not fit into 360 pixels on " + path)
                    .isLessThanOrEqualTo(0);
        }
    }
}
