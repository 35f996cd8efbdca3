package dev.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.dateline.fact.event.EventKind.FOUNDING;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.dateline.Story;
import dev.dateline.graph.derive.Facts;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an article writes is text on every page, whatever it looks like. */
@BrowserTest
class HostileTextTests {

    private static final String IMAGE = "<img src=x onerror=alert(1)>";
    private static final String SCRIPT = "\"'><script>alert(2)</script>";

    @Autowired
    Facts facts;

    private void tell(Story... stories) {
        Stream.of(stories).forEach(story -> facts.record(story.article(), story.extraction()));
    }

    @BeforeEach
    void aHostileStory() {
        tell(new Story("hostile", SCRIPT, "2024-01-05")
                .says(FOUNDING, "2020", "COMPANY " + IMAGE + "; FOUNDER " + SCRIPT));
    }

    @Test
    void namesHeadlinesAndQuotesAreText(Tabs tabs) {
        Page page = tabs.open("/");
        page.onDialog(dialog -> {
            throw new AssertionError("a script of an article ran: " + dialog.message());
        });
        assertThat(page.locator(".events")).containsText(IMAGE);
        page.locator(".events a.headline").click();
        assertThat(page.locator("#panel blockquote")).containsText(SCRIPT + " founded " + IMAGE);
        assertThat(page.locator("#panel")).containsText(SCRIPT + ", 5 January 2024");
        page.locator("#panel dd a").first().click();
        assertThat(page.locator("h1")).hasText(IMAGE);
        assertThat(page.locator("a.mark")).hasCount(1);
        assertThat(page.locator("a.mark").getAttribute("aria-label")).startsWith("2020: " + SCRIPT);
        page.locator("a.mark").first().hover();
        assertThat(page.locator(".note")).containsText(IMAGE);
        assertThat(page.locator("img, script:not([src])")).hasCount(0);
    }

    @Test
    void noPageRunsScriptsOfItsOwn(Tabs tabs) {
        Page page = tabs.open("/");
        String policy = (String) page.evaluate("async () => (await fetch('/')).headers.get('Content-Security-Policy')");
        assertThat(policy).contains("default-src 'none'", "script-src 'self'").doesNotContain("unsafe");
        assertThat(page.locator("[style], [onclick], [onload], style")).hasCount(0);
    }
}
