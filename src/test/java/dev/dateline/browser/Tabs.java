package dev.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Opens pages of the running application, and collects what they complain of. */
final class Tabs {

    private final Browser browser;
    private final String address;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Tabs(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** A page in a desktop window. */
    Page open(String path) {
        return open(path, desktop());
    }

    Page open(String path, NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(address));
        contexts.add(context);
        Page page = context.newPage();
        // Generous, as a busy machine may be slow; a test that passes does not wait for it.
        page.setDefaultTimeout(60_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(path + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(path + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                complaints.add(path + " asks another server: " + request.url());
            }
        });
        page.navigate(path);
        return page;
    }

    /** Where another site finds a page of the application. */
    String address(String path) {
        return address + path;
    }

    /** An empty page that is not of the application, and may complain. */
    Page blank(NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        contexts.add(context);
        return context.newPage();
    }

    static NewContextOptions desktop() {
        return new NewContextOptions().setViewportSize(1280, 900);
    }

    static NewContextOptions phone() {
        return new NewContextOptions().setViewportSize(360, 740).setHasTouch(true);
    }

    static NewContextOptions withoutScripts() {
        return desktop().setJavaScriptEnabled(false);
    }

    /** Where a test expects an error status, the browser's own line about it is no complaint. */
    void expectFailedLoads() {
        complaints.removeIf(complaint -> complaint.contains("Failed to load resource"));
    }

    void closeWithoutComplaint() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints)
                .as("errors and warnings in the browser's console")
                .isEmpty();
    }
}
