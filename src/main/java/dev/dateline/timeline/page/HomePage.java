package dev.dateline.timeline.page;

import dev.dateline.page.Page;
import dev.dateline.question.AsOf;
import dev.dateline.timeline.query.TimelineQuery;
import dev.dateline.timeline.read.TimelineItem;
import dev.dateline.timeline.read.Timelines;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one begins: the box for a search, the latest events, and the form by which an article comes in. */
@Page
class HomePage {

    private static final int MOST_EVENTS = 12;

    /** In seconds: how soon a page without scripts asks again whether anything is known yet. */
    private static final int AGAIN = 5;

    private final Timelines timelines;

    HomePage(Timelines timelines) {
        this.timelines = timelines;
    }

    @GetMapping("/")
    String home(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt,
            RedirectAttributes sought,
            Model model) {
        if (q != null && !q.isBlank()) {
            sought.addAttribute("q", q.strip()).addAttribute("validAt", validAt).addAttribute("knownAt", knownAt);
            return "redirect:/search";
        }
        List<TimelineItem> recent = timelines
                .page(TimelineQuery.latest(MOST_EVENTS, AsOf.of(validAt, knownAt)))
                .items();
        model.addAttribute("recent", recent);
        model.addAttribute("refresh", recent.isEmpty() ? AGAIN : null);
        return "home";
    }
}
