package dev.dateline.relationships.page;

import dev.dateline.entities.Entities;
import dev.dateline.entities.FormFault;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.page.Page;
import dev.dateline.question.AsOf;
import dev.dateline.question.Problem;
import dev.dateline.relationships.path.Chain;
import dev.dateline.relationships.path.PathQuery;
import dev.dateline.relationships.path.Paths;
import dev.dateline.relationships.relation.RelationWords;
import dev.dateline.relationships.relation.Relationship;
import dev.dateline.relationships.relation.RelationshipQuery;
import dev.dateline.relationships.relation.Relationships;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How an entity stands to others, and how two are connected. */
@Page
class RelationshipPages {

    private static final int AT_ONCE = 500;

    /** A relationship with the words for it. */
    record Told(String words, Relationship edge) {}

    private final Entities entities;
    private final Relationships relationships;
    private final Paths paths;

    RelationshipPages(Entities entities, Relationships relationships, Paths paths) {
        this.entities = entities;
        this.relationships = relationships;
        this.paths = paths;
    }

    @GetMapping("/entities/{entity}/relationships")
    String relationships(
            @PathVariable String entity,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt,
            Model model) {
        EntityId id = entities.resolve(entity);
        AsOf asOf = AsOf.of(validAt, knownAt);
        RelationshipQuery query = new RelationshipQuery(id, Set.of(), Set.of(), asOf, AT_ONCE);
        List<Told> told = relationships.of(query).stream()
                .map(edge -> new Told(RelationWords.of(edge), edge))
                .toList();
        model.addAttribute("card", entities.card(id, asOf));
        model.addAttribute("validAt", validAt);
        model.addAttribute("knownAt", knownAt);
        model.addAttribute("relationships", told);
        model.addAttribute("words", RelationWords.table());
        return "entity/relationships";
    }

    /** Without both names, only the form. */
    @GetMapping("/paths")
    String paths(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("validAt", validAt);
        model.addAttribute("knownAt", knownAt);
        if (from != null && to != null && !from.isBlank() && !to.isBlank()) {
            try {
                connect(from, to, AsOf.of(validAt, knownAt), model);
            } catch (Problem problem) {
                FormFault.show(problem, entities, request, response, model);
            }
        }
        return "paths";
    }

    private void connect(String from, String to, AsOf asOf, Model model) {
        EntityId one = entities.resolve("from", from);
        EntityId other = entities.resolve("to", to);
        model.addAttribute("same", one.equals(other));
        model.addAttribute("chains", Chain.of(paths.find(PathQuery.between(one, other, asOf))));
    }
}
