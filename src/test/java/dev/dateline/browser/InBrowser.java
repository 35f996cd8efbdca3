package dev.dateline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One headless browser for the run, one set of tabs for each test; whatever a page complains of fails the test. */
final class InBrowser implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace OWN = Namespace.create(InBrowser.class);

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final class Holder {

        // Ends with the JVM: Playwright's own process closes when this one does.
        private static final Browser BROWSER = launch(InstalledBrowser.find().orElseThrow());
    }

    private static Browser launch(Path executable) {
        // As generous as for pages: on a busy machine an answer takes its time.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new CreateOptions().setEnv(environment))
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(ARGUMENTS));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (InstalledBrowser.find().isPresent()) {
            return ConditionEvaluationResult.enabled("a browser is installed");
        }
        String reason = "SKIPPED, no Chromium or Chrome found on the PATH, in the usual places or in "
                + InstalledBrowser.VARIABLE + ": " + context.getDisplayName();
        System.out.println(reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tabs.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        Tabs tabs = new Tabs(Holder.BROWSER, "http://127.0.0.1:" + port);
        context.getStore(OWN).put(Tabs.class, tabs);
        return tabs;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Tabs tabs = context.getStore(OWN).get(Tabs.class, Tabs.class);
        if (tabs != null) {
            tabs.closeWithoutComplaint();
        }
    }
}
