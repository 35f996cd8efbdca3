package dev.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.dateline.fact.event.EventKind.ACQUISITION;
import static dev.dateline.fact.event.EventKind.FUNDING_ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import dev.dateline.Story;
import dev.dateline.graph.derive.Facts;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The graph beside the table of relationships. */
@BrowserTest
class NetworkDrawingTests {

    private static final String PAGE = "/entities/organization-quillmark/relationships";

    @Autowired
    Facts facts;

    @BeforeEach
    void aStory() {
        BrowserNeo4j.empty();
        Story story = new Story("ledger-1", "The Ledger", "2023-02-01")
                .says(FUNDING_ROUND, "2022-10", "COMPANY Quillmark; LEAD_INVESTOR Harbour; INVESTOR Elm Ventures")
                .says(ACQUISITION, "2023-01", "ACQUIRER Elm Ventures; TARGET Inkstone");
        facts.record(story.article(), story.extraction());
    }

    @Test
    void drawsTheNeighboursAndGoesFurther(Tabs tabs) {
        Page page = tabs.open(PAGE);
        assertThat(page.locator("figure.network")).hasAttribute("data-drawn", "3");
        assertThat(page.locator("[data-net]")).hasAttribute("aria-hidden", "true");
        assertThat(page.locator("tbody tr")).not().hasCount(0);
        page.getByText("One step further").click();
        assertThat(page.locator("figure.network")).hasAttribute("data-drawn", "4");
        Accessibility.assertFine(page);
    }

    @Test
    void aNodeSaysHowItIsTiedAndLeadsToItsPage(Tabs tabs) {
        Page page = tabs.open(PAGE);
        page.locator("figure.network[data-drawn]").waitFor();
        page.locator("[data-net]").scrollIntoViewIfNeeded();
        List<?> at = (List<?>) page.evaluate("""
                () => {
                  const net = document.querySelector("[data-net]");
                  const { left, top } = net.getBoundingClientRect();
                  const { x, y } = net._cyreg.cy.$id("organization-harbour").renderedPosition();
                  return [left + x, top + y];
                }
                """);
        double x = ((Number) at.getFirst()).doubleValue();
        double y = ((Number) at.getLast()).doubleValue();
        // As a hand moves it: a single jump may come before the library has noticed that the page was scrolled.
        page.mouse().move(x - 60, y);
        page.mouse().move(x, y, new Mouse.MoveOptions().setSteps(6));
        assertThat(page.locator("[data-net-says]")).containsText("Harbour led a round of Quillmark.");
        page.mouse().click(x, y);
        assertThat(page).hasURL(Pattern.compile(".*/entities/organization-harbour/relationships"));
    }

    @Test
    void withoutScriptsTheTableSaysItAll(Tabs tabs) {
        Page page = tabs.open(PAGE, Tabs.withoutScripts());
        assertThat(page.locator("figure.network")).isHidden();
        assertThat(page.locator("tbody tr").first()).isVisible();
    }

    /** 140 kB that no other page needs. */
    @Test
    void onlyThisPageLoadsTheLibrary(Tabs tabs) {
        String loaded = "performance.getEntriesByType('resource').some(each => each.name.includes('cytoscape'))";
        Page other = tabs.open("/entities/organization-quillmark");
        other.locator("figure[data-drawn]").waitFor();
        assertThat(other.evaluate(loaded)).isEqualTo(false);
        Page page = tabs.open(PAGE);
        page.locator("figure.network[data-drawn]").waitFor();
        assertThat(page.evaluate(loaded)).isEqualTo(true);
    }
}
