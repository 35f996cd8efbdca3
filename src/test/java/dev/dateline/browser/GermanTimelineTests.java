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
            "/entities/organization-quillmark/people",
            "/entities/organization-quillmark/funding",
            "/compare?entity=Quillmark&entity=Harbour",
            "/entities/organization-quillmark/relationships",
            "/review/entities/organization-quillmark",
            "/articles",
            "/articles/ledger-1",
            "/sources");

    private static final String CUT_LINKS = """
            () => [...document.querySelectorAll("nav [aria-current]")]
                .filter(link => link.getBoundingClientRect().right > innerWidth || link.getBoundingClientRect().left < 0)
                .map(link => link.textContent)
            """;

    private static final String TOP = """
            () => Math.round([...document.querySelectorAll("main figure, main table")]
                .find(each => each.checkVisibility())?.getBoundingClientRect().top ?? 0)
            """;

    private static final String NOTE_WHAT_IS_DRAWN = """
            const draw = CanvasRenderingContext2D.prototype.fillText;
            window.drawnWords = [];
            CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
              window.drawnWords.push(text);
              draw.call(this, text, ...place);
            };
            """;

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
            assertThat((List<?>) page.evaluate(CUT_LINKS))
                    .as("links of the page at hand that are out of sight on " + path)
                    .isEmpty();
            if (path.startsWith("/entities/") || path.startsWith("/compare")) {
                assertThat((Integer) page.evaluate(TOP))
                        .as("where the drawing or table begins on " + path)
                        .isLessThan(740 / 2);
            }
        }
    }

    /** They are on the canvas only. */
    @Test
    void theBandsOfTheDrawingHaveGermanNames(Tabs tabs) {
        Page page = tabs.open("/status", Tabs.desktop().setLocale("de-DE"));
        page.addInitScript(NOTE_WHAT_IS_DRAWN);
        page.navigate("/entities/organization-quillmark");
        page.locator("figure[data-drawn] a.mark").first().waitFor();
        assertThat((List<?>) page.evaluate("drawnWords")).asString().contains("GELD", "STREIT");
        assertThat((List<?>) page.evaluate("drawnWords")).asString().doesNotContain("MONEY", "DISPUTES");
    }
}
