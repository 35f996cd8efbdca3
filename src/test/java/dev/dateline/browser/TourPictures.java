package dev.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import dev.dateline.archive.Archive;
import dev.dateline.graph.derive.Recording;
import dev.dateline.ingest.queue.Ingestion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Draws the pictures of {@code docs/tour.md} from the sample stories. It is no test of the build: {@code mvn test
 * -Dtest=TourPictures} runs it and writes the files again.
 */
@BrowserTest
class TourPictures {

    private static final Path FOLDER = Path.of("docs/tour");
    private static final int MOST_BYTES = 150_000;
    private static final String STABILITY = "/entities/organization-stability-ai";
    private static final String COATUE = "/entities/organization-coatue";

    private static final String TO_WEBP = """
            async (png) => {
              const image = new Image();
              image.src = "data:image/png;base64," + png;
              await image.decode();
              const canvas = document.createElement("canvas");
              [canvas.width, canvas.height] = [image.width, image.height];
              canvas.getContext("2d").drawImage(image, 0, 0);
              return canvas.toDataURL("image/webp", 0.9).split(",")[1];
            }
            """;

    @Autowired
    Ingestion ingestion;

    @Test
    void draw(Tabs tabs) throws IOException {
        BrowserNeo4j.empty();
        tellTheSamples();
        Files.createDirectories(FOLDER);
        Page writer = tabs.blank(Tabs.desktop());
        take(tabs, writer, "timeline", STABILITY, TourPictures::isDrawn);
        take(tabs, writer, "quotes", STABILITY, page -> {
            isDrawn(page);
            page.locator("a.mark[data-kind=FUNDING_ROUND]").first().click();
            assertThat(page.locator("#panel blockquote").first()).isVisible();
            page.waitForTimeout(600);
        });
        take(tabs, writer, "search", "/search?q=stability", page -> {});
        take(
                tabs,
                writer,
                "article",
                "/articles/" + articleOf(tabs),
                page -> page.keyboard().press("j"));
        take(tabs, writer, "relationships", STABILITY + "/relationships", page -> {
            page.locator("figure[data-drawn]").waitFor();
            page.waitForTimeout(600);
        });
        take(tabs, writer, "funding", COATUE + "/funding", page -> {});
        take(tabs, writer, "compare", "/compare?entity=Stability+AI&entity=Coatue", TourPictures::isDrawn);
        take(tabs, writer, "corrections", "/review/entities/organization-stability-ai", page -> {});
    }

    private void tellTheSamples() throws IOException {
        InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/samples/recorded.jsonl"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (Recording story : Archive.recordings(lines)) {
                ingestion.record(story.stored().article(), story.extraction());
            }
        }
    }

    /** One that many facts of the timeline come from. */
    private static String articleOf(Tabs tabs) {
        return (String)
                tabs.open("/articles")
                        .evaluate(
                                "async () => (await (await fetch('/api/entities/organization-stability-ai/explanation')).json()).mentions[0].article.id");
    }

    private static void isDrawn(Page page) {
        page.locator("figure[data-drawn] [data-links]:not(.moving) [data-key]")
                .first()
                .waitFor();
    }

    /** Light and dark side by side would say the same twice: only the timeline is taken in both. */
    private static void take(Tabs tabs, Page writer, String name, String path, Consumer<Page> ready)
            throws IOException {
        Page page = tabs.open(path, Tabs.desktop().setViewportSize(1280, 800));
        ready.accept(page);
        write(writer, name, page.screenshot());
        if (name.equals("timeline")) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.waitForTimeout(300);
            write(writer, name + "-dark", page.screenshot(new ScreenshotOptions()));
        }
    }

    private static void write(Page writer, String name, byte[] png) throws IOException {
        String webp = (String) writer.evaluate(TO_WEBP, Base64.getEncoder().encodeToString(png));
        byte[] picture = Base64.getDecoder().decode(webp);
        assertThat(picture.length).as(name).isLessThan(MOST_BYTES);
        Files.write(FOLDER.resolve(name + ".webp"), picture);
    }
}
