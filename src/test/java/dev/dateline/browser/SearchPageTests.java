package dev.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.dateline.fact.event.EventKind.FUNDING_ROUND;
import static dev.dateline.fact.event.EventKind.LAWSUIT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.dateline.Story;
import dev.dateline.graph.derive.Facts;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class SearchPageTests {

    @Autowired
    Facts facts;

    @BeforeEach
    void aStory() {
        BrowserNeo4j.empty();
        Stream.of(
                        new Story("ledger-1", "The Ledger", "2023-02-01")
                                .says(LAWSUIT, "2023-01-17", "PLAINTIFF Elm Pictures; DEFENDANT Quillmark"),
                        new Story("post-1", "Evening Post", "2023-02-02")
                                .says(LAWSUIT, "2023-01-17", "PLAINTIFF Elm Pictures; DEFENDANT Quillmark")
                                .says(FUNDING_ROUND, "2022-10", "COMPANY Quillmark; LEAD_INVESTOR Harbour"))
                .forEach(story -> facts.record(story.article(), story.extraction()));
    }

    @Test
    void findsAsOneTypesAndKeepsTheWordsInTheAddress(Tabs tabs) {
        Page page = tabs.open("/search");
        Locator box = page.getByLabel("Search people, companies, products and events");
        box.pressSequentially("sued");
        assertThat(page.locator("#results")).containsText("Elm Pictures sued Quillmark");
        assertThat(page).hasURL(Pattern.compile(".*/search\\?q=sued"));
        box.fill("quil");
        assertThat(page.locator("#results [aria-labelledby=names] li")).hasCount(1);
        assertThat(page.locator("#results [aria-labelledby=names] li")).containsText("Organization");
        assertThat(box).isFocused();
    }

    /** A newcomer knows neither all names nor how they are spelt. */
    @ParameterizedTest
    @CsvSource({"/paths, from", "/compare, entity", "/common-investors, company", "/funding, lead", "/review, name"})
    void namesAreSuggestedWhereverOneIsTyped(String path, String field, Tabs tabs) {
        Page page = tabs.open(path);
        Locator input = page.locator("main input[name=" + field + "]").first();
        input.pressSequentially("quil");
        assertThat(page.locator("datalist option")).hasCount(1);
        assertThat(page.locator("datalist option")).hasAttribute("value", "Quillmark");
        assertThat(input).hasAttribute("list", "suggestions");
    }

    /** Two articles report it, and it is there once. */
    @Test
    void anEventIsThereOnceWithASentenceOfItsReports(Tabs tabs) {
        Page page = tabs.open("/search?q=sued", Tabs.withoutScripts());
        assertThat(page.locator("#results [aria-labelledby=said] li")).hasCount(1);
        assertThat(page.locator("#results")).containsText("Lawsuit");
        assertThat(page.locator("#results blockquote mark")).hasText("sued");
        assertThat(page.locator("#results")).containsText("and 1 more report");
    }

    @Test
    void aNameThatOnlyOneHasLeadsToItsPage(Tabs tabs) {
        Page page = tabs.open("/?q=quillmark");
        assertThat(page).hasURL(Pattern.compile(".*/entities/organization-quillmark"));
    }

    @Test
    void aFormWithAnUnknownNameIsKeptAndSuggestsOthers(Tabs tabs) {
        Page page = tabs.open("/funding?lead=Harbor&minAmount=5", Tabs.withoutScripts());
        tabs.expectFailedLoads();
        assertThat(page.getByLabel("Led by", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Harbor");
        assertThat(page.getByLabel("Raised at least")).hasValue("5");
        assertThat(page.locator("[role=alert]")).containsText("Nothing is called “Harbor”");
        Accessibility.assertFine(tabs.open("/funding?lead=Harbor"));
        tabs.expectFailedLoads();
        page.locator("[role=alert] a").click();
        assertThat(page.locator("[role=alert]")).hasCount(0);
        assertThat(page.getByLabel("Raised at least")).hasValue("5");
    }

    @Test
    void aConnectionFromAnUnknownNameKeepsTheOther(Tabs tabs) {
        Page page = tabs.open("/paths?from=Harbor&to=Elm+Pictures", Tabs.withoutScripts());
        tabs.expectFailedLoads();
        assertThat(page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Elm Pictures");
        page.locator("[role=alert] a").click();
        assertThat(page.locator(".connection")).hasCount(1);
        assertThat(page.locator(".connection h2")).hasText("Harbour, Quillmark, Elm Pictures");
    }
}
