package dev.dateline.ingest.source;

import dev.dateline.graph.source.NewsSource;
import dev.dateline.graph.source.NewsSources;
import dev.dateline.question.Cursor;
import dev.dateline.question.Numbers;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sources over HTTP. */
@RestController
@RequestMapping("/api/sources")
class SourceController {

    private static final String QUESTION = "sources";

    /**
     * A page of sources by their addresses.
     *
     * @param next the cursor of the next page; null where this is the last
     */
    record SourcePage(List<NewsSource> items, @Nullable String next) {}

    private final NewsSources sources;
    private final SourceAdmission admission;

    SourceController(NewsSources sources, SourceAdmission admission) {
        this.sources = sources;
        this.admission = admission;
    }

    @GetMapping
    SourcePage list(
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Numbers.limit(limit);
        String given = Cursor.given(cursor);
        String after = given == null ? "" : Cursor.read(QUESTION, 1, given).getFirst();
        List<NewsSource> found = sources.after(after, size + 1);
        if (found.size() <= size) {
            return new SourcePage(found, null);
        }
        List<NewsSource> items = found.subList(0, size);
        return new SourcePage(
                items, Cursor.write(QUESTION, List.of(items.getLast().address())));
    }

    @GetMapping("/{id}")
    NewsSource one(@PathVariable String id) {
        return sources.find(id).orElseThrow(() -> SourceAdmission.unknown(id));
    }

    /** 201 with the source, which is polled at once; 200 where its address is polled already. */
    @PostMapping
    ResponseEntity<NewsSource> add(@RequestBody SourceBody body) {
        NewsSources.Addition added = admission.add(body);
        return ResponseEntity.status(added.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create("/api/sources/" + added.source().id()))
                .body(added.source());
    }

    @PatchMapping("/{id}")
    NewsSource change(@PathVariable String id, @RequestBody SourceChange body) {
        return admission.change(id, body);
    }

    /** Has it polled as soon as somebody can. */
    @PostMapping("/{id}/poll")
    ResponseEntity<NewsSource> poll(@PathVariable String id) {
        return ResponseEntity.accepted().body(sources.askForPoll(id).orElseThrow(() -> SourceAdmission.unknown(id)));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(@PathVariable String id) {
        if (!sources.delete(id)) {
            throw SourceAdmission.unknown(id);
        }
        return ResponseEntity.noContent().build();
    }
}
