package dev.dateline.ingest;

import dev.dateline.graph.Articles;
import dev.dateline.page.Page;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** What Dateline is doing, in one line: the foot of every page asks for it again and again. */
@Page
class StatusPage {

    private final Articles articles;
    private final LoadedExtractor extractor;

    StatusPage(Articles articles, LoadedExtractor extractor) {
        this.articles = articles;
        this.extractor = extractor;
    }

    @GetMapping("/status")
    String status(@RequestHeader(name = "HX-Request", defaultValue = "false") boolean partOnly, Model model) {
        int waiting = articles.waiting();
        LoadedExtractor.State state = extractor.state();
        model.addAttribute("line", line(state, waiting));
        model.addAttribute("busy", waiting > 0 || state == LoadedExtractor.State.LOADING);
        return partOnly ? "status :: line" : "status";
    }

    private static String line(LoadedExtractor.State state, int waiting) {
        String articles = waiting == 1 ? "1 article" : waiting + " articles";
        return switch (state) {
            case FAILED -> "The language models could not be loaded, so articles are stored but not read.";
            case LOADING ->
                "The language models are loading" + (waiting == 0 ? "." : "; " + articles + " will be read.");
            case IDLE, READY -> waiting == 0 ? "All articles have been read." : "Reading " + articles + ".";
        };
    }
}
