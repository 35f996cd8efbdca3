package dev.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Checks a page as it stands with axe: WCAG 2.2 A and AA, contrast included. */
final class Accessibility {

    private static final String AXE = read();

    private static final String VIOLATIONS = """
            async () => (await axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}))
                .violations.map(v => v.id + ": " + v.help + " " + v.nodes.map(n => n.target + " " + n.failureSummary).join("; "))
            """;

    /** Hints that stand beside a field for the eye only. */
    private static final String UNREAD_HINTS = """
            () => [...document.querySelectorAll(".field")]
                .filter(field => field.querySelector(":scope > .hint")?.textContent.trim())
                .filter(field => {
                  const hint = field.querySelector(":scope > .hint");
                  return !field.querySelector(`[aria-describedby~="${hint.id || "none"}"], [aria-describedby$="-error"]`);
                })
                .map(field => field.textContent.trim())
            """;

    private Accessibility() {}

    static void assertFine(Page page) {
        page.evaluate(AXE);
        assertThat((List<?>) page.evaluate(VIOLATIONS)).as(page.url()).isEmpty();
        assertThat((List<?>) page.evaluate(UNREAD_HINTS))
                .as("hints that are not read with their fields on " + page.url())
                .isEmpty();
    }

    private static String read() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("no axe.min.js on the class path", e);
        }
    }
}
