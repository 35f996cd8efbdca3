package dev.dateline.entities;

import dev.dateline.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the search box completes a begun name to. */
@Page
class SuggestionsPage {

    private static final int MOST = 8;
    private static final int LONGEST = 200;

    private final Entities entities;

    SuggestionsPage(Entities entities) {
        this.entities = entities;
    }

    @GetMapping("/suggestions")
    String suggest(@RequestParam(required = false) @Nullable String q, Model model) {
        model.addAttribute(
                "suggestions", q == null || q.length() > LONGEST ? List.of() : entities.search(q, null, MOST));
        return "search :: suggestions";
    }
}
