package dev.dateline.question;

import dev.dateline.page.Page;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the type of a problem document leads to: when that problem arises, and what to do about it. */
@Page
class ProblemPages {

    private final ProblemGuide guide;

    ProblemPages(ProblemGuide guide) {
        this.guide = guide;
    }

    @GetMapping("/problems")
    String all(Model model) {
        model.addAttribute("names", guide.names());
        return "problems";
    }

    @GetMapping("/problems/{name}")
    String one(@PathVariable String name, Model model) {
        model.addAttribute("name", name);
        model.addAttribute(
                "paragraphs",
                guide.of(name)
                        .orElseThrow(() -> new Problem(
                                ProblemType.UNKNOWN_ADDRESS, "No problem is called '%s'.".formatted(name))));
        return "problems";
    }
}
