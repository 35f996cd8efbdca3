package dev.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.dateline.fact.event.EventKind.LAWSUIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import dev.dateline.Story;
import dev.dateline.graph.derive.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class EmbedPageTests {

    private static final String EMBEDDED = "/embed/entities/organization-quillmark";

    @Autowired
    Facts facts;

    @BeforeEach
    void aStory() {
        BrowserNeo4j.empty();
        Story story = new Story("ledger-1", "The Ledger", "2023-02-01")
                .says(LAWSUIT, "2023-01-17", "PLAINTIFF Elm Pictures; DEFENDANT Quillmark");
        facts.record(story.article(), story.extraction());
    }

    @Test
    void isAccessibleAndChangesNothing(Tabs tabs) {
        Page page = tabs.open(EMBEDDED);
        Accessibility.assertFine(page);
        assertThat(page.locator(".events li")).hasCount(1);
        assertThat(page.locator("form")).hasCount(0);
    }

    /** Where a story is read, and where it is written: a file on a disk has no address on the network. */
    @Test
    void isDrawnInAFrameOfAnotherPageAndOpensWindowsOfItsOwn(Tabs tabs, @TempDir Path folder) throws IOException {
        String story = "<!doctype html><title>A story</title><iframe width='800' height='600' src='%s'></iframe>"
                .formatted(tabs.address(EMBEDDED));
        Page page = tabs.blank(Tabs.desktop());
        try (OtherSite site = OtherSite.serving(story)) {
            page.navigate(site.address());
            assertDrawn(page.frameLocator("iframe"));
        }
        page.navigate(
                Files.writeString(folder.resolve("story.html"), story).toUri().toString());
        assertDrawn(page.frameLocator("iframe"));
    }

    private static void assertDrawn(FrameLocator frame) {
        assertThat(frame.locator("a.mark")).hasAttribute("target", "_blank");
        assertThat(frame.locator(".events li")).hasCount(1);
        assertThat(frame.locator("form")).hasCount(0);
    }

    @Test
    void noOtherPageMayBeFramed(Tabs tabs) {
        Page page = tabs.open("/");
        for (String path : new String[] {"/", "/entities/organization-quillmark", "/review", EMBEDDED}) {
            String policy =
                    (String) page.evaluate("async p => (await fetch(p)).headers.get('Content-Security-Policy')", path);
            assertThat(policy.contains("frame-ancestors 'none'")).as(path).isEqualTo(!path.equals(EMBEDDED));
        }
    }

    @Test
    void thePageOfAnEntityHasTheFrameToCopy(Tabs tabs) {
        Page page = tabs.open("/entities/organization-quillmark?kind=LAWSUIT&view=2022-01-01..2023-01-01");
        page.locator(".embedding summary").click();
        assertThat(page.locator("#embedding").inputValue())
                .startsWith("<iframe src=\"http://")
                .contains(EMBEDDED + "?kind=LAWSUIT\"", "title=\"Timeline of Quillmark\"");
    }
}
