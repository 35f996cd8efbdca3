package dev.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.dateline.fact.event.EventKind.FOUNDING;
import static dev.dateline.fact.event.EventKind.FUNDING_ROUND;
import static java.util.regex.Pattern.DOTALL;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.dateline.Story;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.graph.derive.Facts;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person corrects what the rules got wrong, without a line of JavaScript. */
@BrowserTest
class CorrectionsPageTests {

    private static final String HOSTILE = "\"><img src=x onerror=alert(1)>";

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
                                        "COMPANY Quillmark; LEAD_INVESTOR Harbour",
                                        own -> own.with(OwnField.SERIES, "A")
                                                .with(OwnField.RAISED, Money.of(55_000_000, "USD"))),
                        new Story("post-1", "The Post", "2023-02-02")
                                .says(
                                        FUNDING_ROUND,
                                        "2022-10",
                                        "COMPANY Quillmark; LEAD_INVESTOR Harbour",
                                        own -> own.with(OwnField.SERIES, "A")
                                                .with(OwnField.RAISED, Money.of(60_000_000, "USD"))),
                        new Story("herald-1", "The Herald", "2023-03-01").says(FOUNDING, "2019", "COMPANY Inkstone"))
                .forEach(story -> facts.record(story.article(), story.extraction()));
    }

    @Test
    void anEntityIsFoundAndRenamedByKeyboard(Tabs tabs) {
        Page page = tabs.open("/review", Tabs.withoutScripts());
        page.getByLabel("Name or id").focus();
        page.keyboard().type("Quillmark");
        page.keyboard().press("Enter");
        field(page, "Name").focus();
        page.keyboard().type("Quillmark Group");
        page.keyboard().press("Tab");
        page.keyboard().type("QMG");
        page.keyboard().press("Tab");
        page.keyboard().type("q42");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Saved.");
        assertThat(page.locator("h1")).hasText("Quillmark Group");
        assertThat(page.locator("header .muted")).containsText("QMG");
        assertThat(page.locator(".decided")).hasCount(3);
        takeBack(page, "Q42").click();
        assertThat(page.locator(".decided", new Page.LocatorOptions().setHasText("Q42")))
                .containsText("taken back");
    }

    @Test
    void aKindIsCorrectedAndTakenBack(Tabs tabs) {
        Page page = tabs.open("/review/entities/organization-inkstone", Tabs.withoutScripts());
        page.getByLabel("Kind", new Page.GetByLabelOptions().setExact(true)).selectOption("PRODUCT");
        button(page, "Save").click();
        assertThat(page.locator("header .muted")).hasText("Product");
        assertThat(page.getByLabel("Sort of organization")).hasCount(0);
        takeBack(page, "product").click();
        assertThat(page.locator("header .muted")).hasText("Organization");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingIsLost(Tabs tabs) {
        Page page = tabs.open("/review/entities/organization-quillmark", Tabs.withoutScripts());
        field(page, "Name").fill(HOSTILE);
        field(page, "Wikidata").fill("P31");
        field(page, "Wikidata").press("Enter");
        Locator wikidata = field(page, "Wikidata");
        assertThat(wikidata).hasAttribute("aria-invalid", "true");
        assertThat(wikidata).hasValue("P31");
        assertThat(wikidata).hasAccessibleDescription("such as Q42 Give the id of a Wikidata item, as Q42.");
        assertThat(field(page, "Name")).hasValue(HOSTILE);
        assertThat(page.locator("h1")).hasText("Quillmark");
        field(page, "Wikidata").fill("");
        field(page, "Wikidata").press("Enter");
        assertThat(page.locator("h1")).hasText(HOSTILE);
        assertThat(page.locator("main img")).hasCount(0);
        tabs.expectFailedLoads();
    }

    @Test
    void twoAreMadeOneAndPartedAgain(Tabs tabs) {
        Page page = tabs.open("/review/entities/organization-quillmark", Tabs.withoutScripts());
        page.getByLabel("The other entity").fill("Nobody Inc");
        button(page, "Show what a merge would change").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("No entity has this name or id");
        page.getByLabel("The other entity").fill("Inkstone");
        button(page, "Show what a merge would change").click();
        assertThat(page.locator(".preview tbody tr")).hasCount(3);
        assertThat(page.locator(".preview tbody tr").last())
                .containsText(Pattern.compile("Then.*Inkstone.*2.*3", DOTALL));
        assertThat(tabs.open("/review/entities/organization-inkstone").locator("h1"))
                .hasText("Inkstone");
        button(page, "Merge").click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Merged.");
        assertThat(page.locator(".mention")).hasCount(3);
        button(page, "Show what a split would change").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Give some of the entity's mentions");
        page.getByLabel("The Herald").check();
        button(page, "Show what a split would change").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("other judgements");
        takeBack(page, "that Quillmark is the same as Inkstone").first().click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Taken back.");
        page.getByLabel("The Post").check();
        button(page, "Show what a split would change").click();
        assertThat(page.locator(".preview")).containsText("One event becomes 2");
        button(page, "Split").click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Split.");
        assertThat(page.locator("main")).containsText("there is nothing to split");
        Accessibility.assertFine(tabs.open("/review/entities/organization-quillmark", Tabs.phone()));
        tabs.expectFailedLoads();
    }

    @Test
    void whoseWordIsShownIsChosenAndLeftToTheRulesAgain(Tabs tabs) {
        Page page = tabs.open("/entities/organization-quillmark");
        page.locator(".events a.headline").click();
        Locator choice =
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show this raised: $60 million"));
        choice.focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/events/*");
        assertThat(page.locator("h1")).containsText("$60 million");
        assertThat(page.locator(".conflicts")).containsText("(chosen by hand)");
        Accessibility.assertFine(page);
        button(page, "Choose automatically raised").click();
        assertThat(page.locator("h1")).containsText("$55 million");
        assertThat(page.locator(".conflicts")).not().containsText("(chosen by hand)");
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator takeBack(Page page, String what) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take back " + what));
    }
}
