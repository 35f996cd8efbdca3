package dev.dateline.ingest.reader;

import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.choice.ExtractorChoice;
import dev.dateline.ingest.queue.ModelMeter;
import dev.dateline.language.Language;
import dev.dateline.page.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What reads articles, and how well that can be expected to work, in words for the pages and the log. */
@Component
public class ReadingStatus {

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
        Language language = PageLanguage.current();
        boolean both = extractor.setting().equals(ExtractorChoice.BOTH.setting());
        return extractor
                .model()
                .map(model -> language.say(both ? "reader.both" : "reader.model", model))
                .orElseGet(() -> language.say("reader.offline"));
    }

    /** How to find more events, where articles are read offline; empty where a model reads them. */
    public String advice() {
        return extractor.model().isPresent() ? "" : PageLanguage.current().say("reader.advice");
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
