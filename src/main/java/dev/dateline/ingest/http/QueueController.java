package dev.dateline.ingest.http;

import dev.dateline.extraction.ModelUsage;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.Progress;
import dev.dateline.ingest.reader.LoadedExtractor;
import dev.dateline.ingest.reader.ReadingPause;
import dev.dateline.ingest.reader.ReadingStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far the work is, for the status line of the page. */
@RestController
class QueueController {

    /**
     * How many articles are how far, and whether more can be read.
     *
     * @param extractor how far the extractor is
     * @param reader which extractor reads articles: llm, offline or both
     * @param model the language model that reads them; null where none does
     * @param usage what the model has cost since the start; null where none reads articles
     * @param paused why nothing is read at the moment, and until when; null where articles are
     */
    record Work(
            int queued,
            int extracting,
            int done,
            int failed,
            LoadedExtractor.State extractor,
            String reader,
            @Nullable String model,
            @Nullable ModelUsage usage,
            ReadingPause.@Nullable Reason paused) {}

    private final Articles articles;
    private final LoadedExtractor extractor;
    private final ReadingStatus reading;

    QueueController(Articles articles, LoadedExtractor extractor, ReadingStatus reading) {
        this.articles = articles;
        this.extractor = extractor;
        this.reading = reading;
    }

    @GetMapping("/api/ingest")
    Work work() {
        Map<Progress, Integer> counts = articles.counts();
        return new Work(
                counts.getOrDefault(Progress.QUEUED, 0),
                counts.getOrDefault(Progress.EXTRACTING, 0),
                counts.getOrDefault(Progress.DONE, 0),
                counts.getOrDefault(Progress.FAILED, 0),
                extractor.state(),
                extractor.setting(),
                extractor.model().orElse(null),
                extractor.model().isPresent() ? reading.usage() : null,
                reading.pause());
    }
}
