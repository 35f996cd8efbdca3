package dev.dateline.ingest;

import dev.dateline.graph.Articles;
import dev.dateline.graph.Progress;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far the work is, for the status line of the page. */
@RestController
class QueueController {

    /** How many articles are how far, and whether more can be read. */
    record Work(int queued, int extracting, int done, int failed, LoadedExtractor.State extractor) {}

    private final Articles articles;
    private final LoadedExtractor extractor;

    QueueController(Articles articles, LoadedExtractor extractor) {
        this.articles = articles;
        this.extractor = extractor;
    }

    @GetMapping("/api/ingest")
    Work work() {
        Map<Progress, Integer> counts = articles.counts();
        return new Work(
                counts.getOrDefault(Progress.QUEUED, 0),
                counts.getOrDefault(Progress.EXTRACTING, 0),
                counts.getOrDefault(Progress.DONE, 0),
                counts.getOrDefault(Progress.FAILED, 0),
                extractor.state());
    }
}
