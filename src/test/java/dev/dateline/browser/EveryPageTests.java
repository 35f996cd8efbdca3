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
import dev.dateline.graph.source.NewSource;
import dev.dateline.graph.source.NewsSources;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for all pages: usable by everybody, in light and dark, on paper-wide and phone-wide screens. */
@BrowserTest
class EveryPageTests {

    @Autowired
    Facts facts;

    @Autowired
    NewsSources sources;

    private void tell(Story... stories) {
        Stream.of(stories).forEach(story -> facts.record(story.article(), story.extraction()));
    }

    @BeforeEach
    void aStory() {
        sources.add(new NewSource(
                "https://ledger.example/feeds/business/companies-and-markets/all-articles.rss?edition=international",
                "The Ledger",
                60,
                true));
        tell(new Story("ledger-1", "The Ledger", "2023-02-01")
                .says(
                        FUNDING_ROUND,
                        "2022-10",
                        "COMPANY Quillmark; LEAD_INVESTOR Harbour; INVESTOR Elm Ventures",
                        own -> own.with(OwnField.SERIES, "A").with(OwnField.RAISED, Money.of(55_000_000, "USD")))
                .says(FUNDING_ROUND, "2022-05", "COMPANY Inkstone; LEAD_INVESTOR Elm Ventures; INVESTOR Harbour")
                .says(LAWSUIT, "2023-01", "PLAINTIFF Elm Pictures; DEFENDANT Quillmark"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/search?q=quill",
                "/search?q=nobody",
                "/search?q=sued",
                "/problems",
                "/problems/ambiguous-name",
                "/entities/organization-quillmark",
                "/entities/organization-quillmark?kind=LAYOFF",
                "/entities/organization-quillmark/people",
                "/entities/organization-quillmark/funding",
                "/entities/organization-quillmark/relationships",
                "/entities/organization-quillmark/print?from=2022-06",
                "/funding",
                "/common-investors",
                "/common-investors?company=Quillmark",
                "/common-investors?company=Quillmark&company=Inkstone",
                "/common-investors?company=Quillmark&company=Elm+Pictures",
                "/paths?from=Harbour&to=Elm+Pictures",
                "/compare",
                "/compare?entity=Quillmark&entity=Harbour",
                "/embed/entities/organization-quillmark",
                "/review",
                "/review/entities?name=quill",
                "/review/entities/organization-quillmark",
                "/articles",
                "/articles?status=FAILED",
                "/articles/new",
                "/sources",
                "/articles/ledger-1",
                "/status"
            })
    void isAccessibleAndFits(String path, Tabs tabs) {
        Page light = tabs.open(path);
        assertThat(light.locator("h1")).hasCount(1);
        Accessibility.assertFine(light);
        assertFine(tabs.open(path, Tabs.phone().setColorScheme(ColorScheme.DARK)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/entities/nobody",
                "/events/none",
                "/articles/none",
                "/nowhere",
                "/entities/organization-quillmark?from=spring",
                "/funding?lead=Nobody",
                "/paths?from=Nobody&to=Harbour",
                "/compare?entity=Nobody&entity=Harbour",
                "/common-investors?company=Quillmark&company=Nobody"
            })
    void errorsAreAccessibleAndFit(String path, Tabs tabs) {
        Page dark = tabs.open(path, Tabs.phone().setColorScheme(ColorScheme.DARK));
        assertFine(dark);
        dark.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertFine(dark);
        tabs.expectFailedLoads();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void whatOpensOnAPageIsAccessible(ColorScheme scheme, Tabs tabs) {
        Page page = tabs.open("/entities/organization-quillmark", Tabs.desktop().setColorScheme(scheme));
        page.locator("a.mark").first().click();
        assertThat(page.locator("#panel blockquote").first()).isVisible();
        page.locator(".filters summary").click();
        page.locator(".legend summary").click();
        page.locator(".embedding summary").click();
        Accessibility.assertFine(page);
        page.navigate((String) page.locator("#panel a[href*='/edit']").first().evaluate("link => link.href"));
        Accessibility.assertFine(page);
        page.navigate("/articles/ledger-1/claims/new?start=0&end=10");
        Accessibility.assertFine(page);
    }

    private static void assertFine(Page page) {
        assertThat(page.locator("h1")).hasCount(1);
        Accessibility.assertFine(page);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("what does not fit into 360 pixels")
                .isLessThanOrEqualTo(0);
    }
}
