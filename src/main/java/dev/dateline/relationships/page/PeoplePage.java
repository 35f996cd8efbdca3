package dev.dateline.relationships.page;

import dev.dateline.entities.Entities;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.page.NextPage;
import dev.dateline.page.Page;
import dev.dateline.question.AsOf;
import dev.dateline.question.Cursor;
import dev.dateline.question.Part;
import dev.dateline.relationships.post.Colleagues;
import dev.dateline.relationships.post.HeldPosition;
import dev.dateline.relationships.post.Positions;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who held which post of an organization, or which posts a person held: all of them, or those of one day. */
@Page
class PeoplePage {

    private static final int AT_ONCE = 200;

    private final Entities entities;
    private final Positions positions;
    private final Colleagues colleagues;

    PeoplePage(Entities entities, Positions positions, Colleagues colleagues) {
        this.entities = entities;
        this.positions = positions;
        this.colleagues = colleagues;
    }

    @GetMapping("/entities/{entity}/people")
    String people(
            @PathVariable String entity,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        EntityId id = entities.resolve(entity);
        AsOf asOf = AsOf.of(validAt, knownAt);
        boolean ofOneDay = validAt != null && !validAt.isBlank();
        model.addAttribute("card", entities.card(id, asOf));
        model.addAttribute("validAt", validAt);
        model.addAttribute("knownAt", knownAt);
        model.addAttribute("ofOneDay", ofOneDay);
        Part<HeldPosition> page = positions.page(id, asOf, !ofOneDay, AT_ONCE, Cursor.given(cursor));
        model.addAttribute("positions", page.items());
        model.addAttribute("next", NextPage.address(page.next()));
        model.addAttribute("interlocks", colleagues.interlocks(id, asOf));
        return "entity/people";
    }
}
