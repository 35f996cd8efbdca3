package dev.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.dateline.fact.event.EventKind.FOUNDING;
import static dev.dateline.fact.event.EventKind.LAWSUIT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.dateline.Story;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.derive.Facts;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ArticlePagesTests {

    @Autowired
    Articles articles;

    @Autowired
    Facts facts;

    @Test
    void anArticleComesInAndItsPageTellsHowFarItIs(Tabs tabs) {
        Page page = tabs.open("/articles/new");
        page.getByLabel("Text").fill("Ada Lind founded Quillmark in 2019.\n\nThe company makes ink.");
        page.getByLabel("Title").fill("Ink, again");
        page.getByLabel("Outlet").fill("The Ledger");
        page.getByLabel("Published on").fill("2022-10-18");
        page.getByText("Add the article").click();
        page.waitForURL(Pattern.compile(".*/articles/(?!new).+"));
        assertThat(page.locator("h1")).hasText("Ink, again");
        assertThat(page.locator(".facts")).containsText("18 October 2022");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("waits to be read");
        articles.fail(new ArticleId(page.url().replaceFirst(".*/", "")), "The parser gave up.");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The parser gave up.");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingIsLost(Tabs tabs) {
        Page page = tabs.open("/articles/new");
        page.getByLabel("Text").fill("Ada Lind founded Quillmark.");
        page.getByLabel("Outlet").fill("The Ledger");
        page.getByLabel("Published on").fill("2999-01-01");
        page.getByText("Add the article").click();
        assertThat(page.locator("#publishedAt-error")).isVisible();
        assertThat(page.locator("#publishedAt")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#text")).hasValue("Ada Lind founded Quillmark.");
        assertThat(page.locator("#outlet")).hasValue("The Ledger");
        Accessibility.assertFine(page);
        tabs.expectFailedLoads();
    }

    @Test
    void evidenceIsMarkedWhereAClaimPoints(Tabs tabs) {
        Story story = new Story("ledger-9", "The Ledger", "2023-02-01")
                .says(FOUNDING, "2019", "COMPANY Quillmark; FOUNDER Ada Lind")
                .says(LAWSUIT, "2023-01", "PLAINTIFF Elm Pictures; DEFENDANT Quillmark");
        facts.record(story.article(), story.extraction());
        Page page = tabs.open("/articles/ledger-9");
        assertThat(page.locator("mark")).hasCount(2);
        assertThat(page.locator("mark").first()).hasText("Ada Lind founded Quillmark");
        page.locator(".claim a[href^='#claim-']").last().click();
        assertThat(page.locator(":target + mark")).hasText("Elm Pictures sued Quillmark");
        page.locator(".claim a.headline").first().click();
        assertThat(page.locator("blockquote")).hasText("Ada Lind founded Quillmark");
    }
}
