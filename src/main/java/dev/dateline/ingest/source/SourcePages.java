package dev.dateline.ingest.source;

import dev.dateline.graph.source.NewsSources;
import dev.dateline.page.Page;
import dev.dateline.page.PageLanguage;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sources as a page: how their polls go, and forms to add, change, poll and delete them. */
@Page
class SourcePages {

    private static final String LIST = "redirect:/sources";

    private static final Set<String> DONE = Set.of("added", "known", "changed", "polled", "deleted");

    private final NewsSources sources;
    private final SourceAdmission admission;

    SourcePages(NewsSources sources, SourceAdmission admission) {
        this.sources = sources;
        this.admission = admission;
    }

    /** @param done what was done last */
    @GetMapping("/sources")
    String list(@RequestParam(defaultValue = "") String done, Model model) {
        model.addAllAttributes(shown());
        model.addAttribute("said", DONE.contains(done) ? PageLanguage.current().say("source-done." + done) : "");
        return "sources/list";
    }

    private Map<String, Object> shown() {
        return Map.of(
                "items", sources.after("", SourceAdmission.MOST_SOURCES),
                "usual", PollTimes.USUAL_MINUTES,
                "least", PollTimes.LEAST_MINUTES,
                "most", PollTimes.MOST_MINUTES);
    }

    /** Leads back to the list; shows the form again where something is wrong. */
    @PostMapping("/sources")
    ModelAndView add(@RequestParam Map<String, String> sent) {
        try {
            SourceBody body =
                    new SourceBody(sent.get("address"), sent.get("outlet"), minutes(sent.get("everyMinutes")), null);
            return done(admission.add(body).created() ? "added" : "known");
        } catch (Problem e) {
            return again(e).addObject("given", sent);
        }
    }

    @PostMapping("/sources/{id}")
    ModelAndView change(@PathVariable String id, @RequestParam Map<String, String> sent) {
        try {
            String paused = sent.get("paused");
            SourceChange change = new SourceChange(
                    sent.get("outlet"),
                    minutes(sent.get("everyMinutes")),
                    paused == null ? null : Boolean.valueOf(paused));
            admission.change(id, change);
            return done("changed");
        } catch (Problem e) {
            return again(e).addObject("changing", id).addObject("changed", sent);
        }
    }

    @PostMapping("/sources/{id}/poll")
    ModelAndView poll(@PathVariable String id) {
        if (sources.askForPoll(id).isEmpty()) {
            throw SourceAdmission.unknown(id);
        }
        return done("polled");
    }

    @PostMapping("/sources/{id}/delete")
    ModelAndView delete(@PathVariable String id) {
        if (!sources.delete(id)) {
            throw SourceAdmission.unknown(id);
        }
        return done("deleted");
    }

    private static ModelAndView done(String done) {
        return new ModelAndView(LIST).addObject("done", done);
    }

    private ModelAndView again(Problem problem) {
        Map<String, Object> members =
                Objects.requireNonNullElse(problem.getBody().getProperties(), Map.of());
        if (!ProblemType.BAD_SOURCE.uri().equals(problem.getBody().getType())) {
            throw problem;
        }
        ModelAndView page = new ModelAndView("sources/list", shown(), HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("errors", Map.of(String.valueOf(members.get("field")), problem.getMessage()));
    }

    private static @Nullable Integer minutes(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (!given.strip().matches("\\d{1,6}")) {
            throw SourceAdmission.bad("everyMinutes", "This is not a number of minutes.", "Give a whole number.");
        }
        return Integer.valueOf(given.strip());
    }
}
