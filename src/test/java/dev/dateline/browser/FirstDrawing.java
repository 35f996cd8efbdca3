package dev.dateline.browser;

import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;

/**
 * When a visitor saw a timeline drawn, and what the time until then was spent on; all in milliseconds since the page was
 * asked for.
 *
 * @param answered when the first byte of the page came
 * @param received when its last byte had come
 * @param script when the script began, with all it imports
 * @param asked when the first events had come
 * @param drawn when they were drawn
 * @param kilobytes what went over the wire until then
 */
record FirstDrawing(
        double answered, double received, double script, double asked, double drawn, double kilobytes, String slowest) {

    static final List<String> HEAD = List.of(
            "| visitor | page begins | page ends | script begins | events have come | drawn | kB | slowest requests, ms |",
            "|---|---|---|---|---|---|---|---|");

    private static final String READ = """
            () => {
              const [page] = performance.getEntriesByType("navigation");
              const mark = (name) => performance.getEntriesByName(name)[0].startTime;
              const files = performance.getEntriesByType("resource").filter((file) => file.startTime < mark("timeline:drawn"));
              const asked = files.filter((file) => /api|density|outline/.test(file.name));
              const slowest = files.filter((file) => !file.name.endsWith("/changes")).sort((a, b) => b.duration - a.duration).slice(0, 4);
              return [page.responseStart, page.responseEnd, mark("timeline:begun"), Math.max(0, ...asked.map((file) => file.responseEnd)),
                mark("timeline:drawn"), [page, ...files].reduce((sum, file) => sum + file.transferSize, 0) / 1000,
                slowest.map((file) => `${new URL(file.name).pathname.split("/").pop()} ${Math.round(file.startTime)}–${Math.round(file.responseEnd)}`).join(", ")];
            }
            """;

    /** Waits for the drawing of this page. */
    static FirstDrawing of(Page page) {
        page.locator("figure[data-drawn]").waitFor();
        List<?> read = (List<?>) page.evaluate(READ);
        return new FirstDrawing(
                number(read.get(0)),
                number(read.get(1)),
                number(read.get(2)),
                number(read.get(3)),
                number(read.get(4)),
                number(read.get(5)),
                String.valueOf(read.get(6)));
    }

    static FirstDrawing median(List<FirstDrawing> visits) {
        return visits.stream()
                .sorted(Comparator.comparingDouble(FirstDrawing::drawn))
                .skip(visits.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    String row(String visitor) {
        return "| %s | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %s |"
                .formatted(visitor, answered, received, script, asked, drawn, kilobytes, slowest);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
