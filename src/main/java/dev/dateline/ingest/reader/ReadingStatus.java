package dev.dateline.ingest.reader;

import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.choice.ExtractorChoice;
import dev.dateline.ingest.queue.ModelMeter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What reads articles, and how well that can be expected to work, in words for the pages and the log. */
@Component
public class ReadingStatus {

    private static final String OFFLINE = "Articles are read offline, by rules that find about four of ten events.";
    private static final String ADVICE =
            "A language model finds nine of ten: set dateline.llm.model, and dateline.llm.provider,"
                    + " dateline.llm.base-url or dateline.llm.api-key as its provider asks. The README has set-ups to copy.";

    private static final Logger log = LoggerFactory.getLogger(ReadingStatus.class);

    private final LoadedExtractor extractor;
    private final ReadingPause pause;
    private final ModelMeter meter;

    ReadingStatus(LoadedExtractor extractor, ReadingPause pause, ModelMeter meter) {
        this.extractor = extractor;
        this.pause = pause;
        this.meter = meter;
    }

    /** Says at the start what reads articles, and how to find more. */
    @EventListener(ApplicationReadyEvent.class)
    void log() {
        log.info("{} {}", reader(), advice());
    }

    /** What reads articles, as a sentence. */
    public String reader() {
        return extractor
                .model()
                .map(model -> extractor.setting().equals(ExtractorChoice.BOTH.setting())
                        ? "Articles are read by the language model " + model + " and by the offline rules."
                        : "Articles are read by the language model " + model + ".")
                .orElse(OFFLINE);
    }

    /** How to find more events, where articles are read offline; empty where a model reads them. */
    public String advice() {
        return extractor.model().isPresent() ? "" : ADVICE;
    }

    /** Why nothing is read at the moment, or null. */
    public ReadingPause.@Nullable Reason pause() {
        return pause.reason();
    }

    /** What the language model has cost since the start. */
    public ModelUsage usage() {
        return meter.total();
    }
}
