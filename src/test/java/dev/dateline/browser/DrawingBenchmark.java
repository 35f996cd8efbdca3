package dev.dateline.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import dev.dateline.benchmark.Scale;
import dev.dateline.benchmark.SeededWorld;
import dev.dateline.graph.derive.SeededGraph;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Measures how fast a timeline of thousands is drawn, zoomed and moved, beside vis-timeline with the same events in the
 * same browser, and writes a table. It is no test of the build: {@code mvn test -Dtest=DrawingBenchmark} runs it, and
 * fetches vis-timeline by npm where it can.
 */
@BrowserTest
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class DrawingBenchmark {

    private static final Path TABLE = Path.of("target/drawing-benchmark.md");
    private static final Path PACKAGES = Path.of("target/npm");
    private static final String VIS = "vis-timeline@8.5.4";
    private static final int VISITS = 5;
    private static final OperatingSystemMXBean SYSTEM = ManagementFactory.getOperatingSystemMXBean();
    private static final int EVENTS = Integer.getInteger("dateline.benchmark.hub", 5_000);
    private static final String HUB = "/entities/organization-hub";

    @Autowired
    private SeededGraph graph;

    @Test
    void measure(Tabs tabs) throws Exception {
        new SeededWorld(graph).write(new Scale(2 * EVENTS, EVENTS));
        List<String> lines = new ArrayList<>();
        lines.addAll(FirstDrawing.HEAD);
        lines.add(FirstDrawing.of(tabs.open(HUB, size())).row("first visitor of all"));
        List<FirstDrawing> visits = Stream.generate(() -> FirstDrawing.of(tabs.open(HUB, size())))
                .limit(VISITS)
                .toList();
        visits.forEach(visit -> lines.add(visit.row("later visitor")));
        FirstDrawing first = FirstDrawing.median(visits);
        lines.add(first.row("median of them"));
        Page again = tabs.open(HUB, size());
        FirstDrawing.of(again);
        again.reload();
        lines.add(FirstDrawing.of(again).row("the same visitor again"));
        lines.add("");
        lines.add("| what | first drawing, ms | DOM nodes | zoom, frames a second | pan, frames a second |");
        lines.add("|---|---|---|---|---|");
        Page page = tabs.open(HUB, size());
        page.locator("figure[data-drawn]").waitFor();
        page.click("[data-move=all]");
        page.waitForFunction("count => document.querySelector('figure').dataset.loaded >= count", EVENTS * 9 / 10);
        page.waitForTimeout(1_000);
        lines.add(measured(
                page,
                "Dateline, %s events".formatted(page.getAttribute("figure", "data-loaded")),
                first.drawn(),
                ".stage"));
        String items = (String) page.evaluate(read("events-for-vis.js"), HUB.substring("/entities/".length()));
        Path script = fetchVis();
        if (script != null) {
            Page other = tabs.blank(size());
            other.setContent("<!doctype html><style>body{margin:0;font:13px sans-serif}</style><div id='vis'></div>");
            other.addScriptTag(new Page.AddScriptTagOptions().setPath(script));
            Object ready = other.evaluate(read("draw-with-vis.js"), items);
            other.waitForTimeout(1_000);
            lines.add(measured(other, VIS, ready, ".vis-center"));
        }
        lines.add("");
        lines.add("Load of the machine meanwhile: %.1f on %d processors"
                .formatted(SYSTEM.getSystemLoadAverage(), SYSTEM.getAvailableProcessors()));
        Files.write(TABLE, lines);
        lines.forEach(System.out::println);
    }

    private static NewContextOptions size() {
        return Tabs.desktop().setViewportSize(1920, 1080);
    }

    private static String measured(Page page, String what, Object first, String target) throws IOException {
        Object nodes = page.evaluate("document.querySelectorAll('*').length");
        String frames = read("frames.js");
        Object zoom = page.evaluate(frames, Map.of("target", target, "zoom", true));
        Object pan = page.evaluate(frames, Map.of("target", target, "zoom", false));
        return "| %s | %.0f | %s | %.1f | %.1f |".formatted(what, number(first), nodes, number(zoom), number(pan));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static String read(String script) throws IOException {
        return Files.readString(Path.of("src/test/js/benchmark", script));
    }

    /** The library as one file, or null where it cannot be fetched. */
    private static @Nullable Path fetchVis() throws Exception {
        Path script = PACKAGES.resolve("node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js");
        if (!Files.exists(script)) {
            Files.createDirectories(PACKAGES);
            Process npm = new ProcessBuilder(
                            "npm", "install", "--no-save", "--legacy-peer-deps", "--prefix", PACKAGES.toString(), VIS)
                    .inheritIO()
                    .start();
            if (!npm.waitFor(2, TimeUnit.MINUTES)) {
                npm.destroyForcibly();
            }
        }
        return Files.exists(script) ? script : null;
    }
}
