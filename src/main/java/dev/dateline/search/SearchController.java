package dev.dateline.search;

import dev.dateline.fact.event.EventKind;
import dev.dateline.question.AsOf;
import dev.dateline.question.Choices;
import dev.dateline.question.Cursor;
import dev.dateline.question.Numbers;
import dev.dateline.question.Problem;
import dev.dateline.question.SoughtText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search by words over HTTP. */
@RestController
class SearchController {

    /** In what is searched. */
    enum In {
        CLAIMS,
        ARTICLES
    }

    /** What was found, in what was asked for. */
    record FoundByWords(
            @Nullable Hits<ClaimHit> claims, @Nullable Hits<ArticleHit> articles) {}

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/api/search")
    FoundByWords search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable List<String> in,
            @RequestParam(required = false) @Nullable List<String> kind,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String sought = SoughtText.of(q, "Give one or more words.");
        if (SearchWords.of(sought).isEmpty()) {
            throw Problem.badParameter("q", q, "Give one or more words.");
        }
        Set<In> chosen = Choices.several("in", in, In.class);
        if (cursor != null && chosen.size() != 1) {
            throw Problem.badParameter("in", null, "Give CLAIMS or ARTICLES: a cursor is of one of them.");
        }
        SearchQuery query = new SearchQuery(
                sought,
                Choices.several("kind", kind, EventKind.class),
                AsOf.of(validAt, knownAt),
                Numbers.limit(limit),
                Cursor.given(cursor));
        return new FoundByWords(
                chosen.contains(In.ARTICLES) && chosen.size() == 1 ? null : search.claims(query),
                chosen.contains(In.CLAIMS) && chosen.size() == 1 ? null : search.articles(query));
    }
}
