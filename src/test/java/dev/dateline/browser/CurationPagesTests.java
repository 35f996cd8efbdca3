package dev.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.dateline.fact.event.EventKind.FOUNDING;
import static dev.dateline.fact.event.EventKind.LAWSUIT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.dateline.Story;
import dev.dateline.graph.derive.Facts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Facts are corrected where they are seen, by keys and by buttons. */
@BrowserTest
class CurationPagesTests {

    @Autowired
    Facts facts;

    @BeforeEach
    void anArticle() {
        BrowserNeo4j.empty();
        Story story = new Story("ledger-9", "The Ledger", "2023-02-01")
                .says(FOUNDING, "2019", "COMPANY Quillmark; FOUNDER Ada Lind")
                .says(LAWSUIT, "2023-01", "PLAINTIFF Elm Pictures; DEFENDANT Quillmark");
        facts.record(story.article(), story.extraction());
    }

    @Test
    void keysWalkTheFactsAndConfirmOne(Tabs tabs) {
        Page page = tabs.open("/articles/ledger-9");
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator("[data-claim]").last()).isFocused();
        assertThat(page.locator("mark.current")).hasText("Elm Pictures sued Quillmark");
        page.keyboard().press("k");
        assertThat(page.locator("[data-claim]").first()).isFocused();
        page.keyboard().press("y");
        assertThat(page.locator("#curation-status")).containsText("confirmed");
        assertThat(page.locator("[data-claim]").first()).containsText("Confirmed");
        assertThat(page.locator("[data-claim]").first()).isFocused();
        Accessibility.assertFine(page);
    }

    @Test
    void whatIsRejectedIsGoneUntilItIsUndone(Tabs tabs) {
        Page page = tabs.open("/articles/ledger-9");
        page.keyboard().press("j");
        page.keyboard().press("n");
        page.getByLabel("The date is wrong").first().check();
        page.getByText("Reject this fact").first().click();
        assertThat(page.locator("#curation-status")).containsText("rejected");
        assertThat(page.locator("mark")).hasCount(1);
        Page entity = tabs.open("/entities/Quillmark");
        assertThat(entity.locator("main")).not().containsText("founded Quillmark");
        page = tabs.open("/articles/ledger-9");
        assertThat(page.locator(".decided")).containsText("The date is wrong");
        page.getByText("Undo").click();
        assertThat(page.locator("mark")).hasCount(2);
        assertThat(page.locator(".decided")).containsText("undone");
    }

    @Test
    void aFactIsEditedByItsForm(Tabs tabs) {
        Page page = tabs.open("/articles/ledger-9");
        page.keyboard().press("j");
        page.keyboard().press("e");
        assertThat(page.locator("h1")).hasText("Edit a fact");
        Accessibility.assertFine(page);
        page.getByLabel("Date").fill("spring");
        page.getByText("Save").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("2024-03");
        assertThat(page.getByLabel("Name 2")).hasValue("Ada Lind");
        page.getByLabel("Date").fill("2018-05");
        page.getByText("Save").click();
        assertThat(page.locator(".reading .claims")).containsText("May 2018");
        tabs.expectFailedLoads();
    }

    @Test
    void aFactIsAddedFromTheSelectedWords(Tabs tabs) {
        Page page = tabs.open("/articles/ledger-9");
        page.evaluate("""
                () => {
                  const words = [...document.querySelectorAll(".text mark a")][1].firstChild;
                  getSelection().setBaseAndExtent(words, 0, words, "Elm Pictures".length);
                }""");
        page.keyboard().press("a");
        assertThat(page.getByLabel("Quote")).hasValue("Elm Pictures");
        page.getByLabel("Kind").selectOption("LAYOFF");
        page.getByText("Change the kind").click();
        assertThat(page.getByLabel("Quote")).hasValue("Elm Pictures");
        page.getByLabel("Name 1").fill("Elm Pictures");
        page.getByLabel("Head count").fill("40");
        page.getByText("Add the fact").click();
        assertThat(page.locator("#curation-status")).containsText("added");
        assertThat(page.locator("[data-claim]")).hasCount(3);
    }

    @Test
    void theEventsPageHasTheSameButtons(Tabs tabs) {
        Page page = tabs.open("/articles/ledger-9");
        page.locator(".claim a.headline").last().click();
        page.getByText("Confirm", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".facts").first()).containsText("confirmed");
        Accessibility.assertFine(page);
    }

    @Test
    void anArticleIsDeletedOnItsPage(Tabs tabs) {
        Page page = tabs.open("/articles/ledger-9");
        page.getByText("Delete this article").click();
        page.getByText("Delete it").click();
        page.waitForURL("**/articles");
        tabs.open("/articles/ledger-9");
        tabs.expectFailedLoads();
    }
}
