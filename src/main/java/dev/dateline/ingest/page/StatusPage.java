package dev.dateline.ingest.page;

import dev.dateline.graph.article.Articles;
import dev.dateline.ingest.reader.LoadedExtractor;
import dev.dateline.ingest.reader.ReadingPause;
import dev.dateline.ingest.reader.ReadingStatus;
import dev.dateline.page.Page;
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
        String articles = waiting == 1 ? "1 article" : waiting + " articles";
        ReadingPause.Reason pause = reading.pause();
        if (pause != null) {
            return articles + (waiting == 1 ? " waits" : " wait") + " until "
                    + pause.until().truncatedTo(ChronoUnit.MINUTES) + ": " + pause.why() + ".";
        }
        return switch (state) {
            case FAILED -> "The extractor could not be loaded, so articles are stored but not read.";
            case LOADING -> "The extractor is loading" + (waiting == 0 ? "." : "; " + articles + " will be read.");
            case IDLE, READY -> waiting == 0 ? "All articles have been read." : "Reading " + articles + ".";
        };
    }
}
