package dev.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.dateline.fact.event.EventKind.FUNDING_ROUND;
import static dev.dateline.fact.event.EventKind.LAYOFF;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.dateline.Story;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.graph.derive.Facts;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ReviewPageTests {

    @Autowired
    Facts facts;

    @BeforeEach
    void aStory() {
        BrowserNeo4j.empty();
        Stream.of(
                        new Story("ledger-1", "The Ledger", "2023-02-01")
                                .says(
                                        FUNDING_ROUND,
                                        "2022-10",
                                        "COMPANY Quillmark; LEAD_INVESTOR Alder Capital",
                                        own -> own.with(OwnField.SERIES, "A")
                                                .with(OwnField.RAISED, Money.of(55_000_000, "USD"))),
                        new Story("ledger-2", "Harbour News", "2023-03-01")
                                .says(FUNDING_ROUND, "2023-02", "COMPANY Vetra; LEAD_INVESTOR Alder")
                                .says(LAYOFF, "2023-02", "COMPANY Quillmark"),
                        new Story("ledger-3", "The Ledger", "2023-03-02").says(LAYOFF, null, "COMPANY Quillmark"))
                .forEach(story -> facts.record(story.article(), story.extraction()));
    }

    @Test
    void bothSidesAreShownWithTheirQuotes(Tabs tabs) {
        Page page = tabs.open("/review");
        assertThat(page.locator(".question")).hasCount(2);
        assertThat(page.locator(".question", new Page.LocatorOptions().setHasText("may be short for")))
                .containsText("Alder led a round of Vetra");
        assertThat(page.locator("nav .count")).containsText("2 questions waiting");
        Accessibility.assertFine(page);
        Accessibility.assertFine(tabs.open("/review", Tabs.phone()));
    }

    @Test
    void itIsDecidedByKeyboardWithoutScriptsAndTakenBack(Tabs tabs) {
        Page page = tabs.open("/review", Tabs.withoutScripts());
        page.getByLabel("Why").last().focus();
        page.keyboard().type("one address");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator("button:focus")).hasText("Not the same");
        page.keyboard().press("Enter");
        assertThat(page.locator(".question")).hasCount(1);
        assertThat(page.locator(".decided")).containsText("one address");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take back"))
                .click();
        assertThat(page.locator(".question")).hasCount(2);
        assertThat(page.locator(".decided")).hasCount(0);
    }
}
