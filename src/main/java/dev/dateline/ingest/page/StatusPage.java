package dev.dateline.ingest.page;

import dev.dateline.graph.article.Articles;
import dev.dateline.ingest.reader.LoadedExtractor;
import dev.dateline.ingest.reader.ReadingPause;
import dev.dateline.ingest.reader.ReadingStatus;
import dev.dateline.language.Language;
import dev.dateline.page.Page;
import dev.dateline.page.PageLanguage;
import java.time.temporal.ChronoUnit;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** What Dateline is doing, in one line: the foot of every page asks for it again and again. */
@Page
class StatusPage {

    private final Articles articles;
    private final LoadedExtractor extractor;
    private final ReadingStatus reading;
    private final SampleProgress samples;

    StatusPage(Articles articles, LoadedExtractor extractor, ReadingStatus reading, SampleProgress samples) {
        this.articles = articles;
        this.extractor = extractor;
        this.reading = reading;
        this.samples = samples;
    }

    @GetMapping("/status")
    String status(@RequestHeader(name = "HX-Request", defaultValue = "false") boolean partOnly, Model model) {
        int waiting = articles.waiting();
        LoadedExtractor.State state = extractor.state();
        String ofSamples = samples.words();
        model.addAttribute("line", ofSamples == null ? line(state, waiting) : ofSamples);
        model.addAttribute("reader", reading.reader());
        model.addAttribute("advice", reading.advice());
        model.addAttribute("busy", ofSamples != null || waiting > 0 || state == LoadedExtractor.State.LOADING);
        return partOnly ? "status :: line" : "status";
    }

    private String line(LoadedExtractor.State state, int waiting) {
        Language language = PageLanguage.current();
        String articles = language.count("queue.article", waiting);
        ReadingPause.Reason pause = reading.pause();
        if (pause != null) {
            return language.say(
                    Language.counted("queue.paused", waiting),
                    waiting,
                    pause.until().truncatedTo(ChronoUnit.MINUTES),
                    pause.why());
        }
        return switch (state) {
            case FAILED -> language.say("queue.failed");
            case LOADING -> waiting == 0 ? language.say("queue.loading") : language.say("queue.loading-for", articles);
            case IDLE, READY -> waiting == 0 ? language.say("queue.done") : language.say("queue.reading", articles);
        };
    }
}
