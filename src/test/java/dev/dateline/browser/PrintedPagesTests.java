package dev.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.dateline.fact.event.EventKind.FUNDING_ROUND;
import static dev.dateline.fact.event.EventKind.LAWSUIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.dateline.Story;
import dev.dateline.graph.derive.Facts;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What pages look like on paper. */
@BrowserTest
class PrintedPagesTests {

    @Autowired
    Facts facts;

    @BeforeEach
    void twoStories() {
        BrowserNeo4j.empty();
        Stream.of(
                        new Story("ledger-1", "The Ledger", "2023-02-01")
                                .says(FUNDING_ROUND, "2022-10", "COMPANY Quillmark; LEAD_INVESTOR Harbour")
                                .says(LAWSUIT, "2023-01", "PLAINTIFF Elm Pictures; DEFENDANT Quillmark"),
                        new Story("post-1", "The Post", "2023-02-03")
                                .says(FUNDING_ROUND, "2022-10", "COMPANY Quillmark; INVESTOR Harbour"))
                .forEach(story -> facts.record(story.article(), story.extraction()));
    }

    @Test
    void theListHasAllQuotesAndWhereTheyAreFrom(Tabs tabs) {
        Page page = tabs.open("/entities/organization-quillmark");
        page.getByText("For printing, with the quotes").click();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".printed")).hasCount(2);
        assertThat(page.locator(".printed .quote")).hasCount(3);
        assertThat(page.locator(".printed").first().locator(".when")).hasText("January 2023");
        assertThat(shownAfter(page.locator(".source a").last())).contains("https://news.example/post-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/entities/organization-quillmark",
                "/entities/organization-quillmark/print?from=2022",
                "/articles/ledger-1",
                "event"
            })
    void hasNothingToClickAndIsDarkOnWhite(String path, Tabs tabs) {
        String address = path.equals("event") ? event(tabs) : path;
        Page page = tabs.open(address, Tabs.desktop().setColorScheme(ColorScheme.DARK));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.locator("button, .button, input, select, nav, figure, summary")
                .all()
                .forEach(control -> assertThat(control).not().isVisible());
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(page.evaluate("getComputedStyle(document.documentElement).color"))
                .isEqualTo("rgb(0, 0, 0)");
    }

    private static String event(Tabs tabs) {
        return tabs.open("/entities/organization-quillmark")
                .locator(".events a.headline")
                .first()
                .getAttribute("href");
    }

    private static String shownAfter(Locator link) {
        return (String) link.evaluate("link => getComputedStyle(link, '::after').content");
    }
}
