package dev.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The page on which programmers try calls: it keeps to this server, as every page does. */
@BrowserTest
class SwaggerPageTests {

    @Test
    void showsAndTriesCallsWithoutAnotherHost(Tabs tabs) {
        Page page = tabs.open("/swagger-ui/index.html");
        page.locator(".information-container .title").waitFor();
        assertThat(page.locator(".information-container .title")).containsText("Dateline");
        page.getByText("Find claims and articles by words").click();
        page.getByText("Try it out").click();
        page.getByPlaceholder("q").fill("quillmark");
        page.getByText("Execute").click();
        page.locator(".live-responses-table").waitFor();
        assertThat(page.locator(".live-responses-table .response-col_status").last())
                .containsText("200");
    }
}
