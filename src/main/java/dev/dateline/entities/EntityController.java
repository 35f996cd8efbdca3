package dev.dateline.entities;

import dev.dateline.fact.entity.EntityKind;
import dev.dateline.question.AsOf;
import dev.dateline.question.Choices;
import dev.dateline.question.Numbers;
import dev.dateline.question.SoughtText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Entities over HTTP. */
@RestController
class EntityController {

    /**
     * What a search found.
     *
     * @param items the best match first
     */
    record Found(List<EntityHit> items) {}

    private final Entities entities;

    EntityController(Entities entities) {
        this.entities = entities;
    }

    @GetMapping("/api/entities")
    Found search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String limit) {
        String sought = SoughtText.of(q, "Give a name, or how it begins.");
        return new Found(entities.search(sought, kind(kind), Numbers.limit(limit), AsOf.of(validAt, knownAt)));
    }

    private static @Nullable EntityKind kind(@Nullable String given) {
        Set<EntityKind> kinds = Choices.several("kind", given == null ? List.of() : List.of(given), EntityKind.class);
        return kinds.isEmpty() ? null : kinds.iterator().next();
    }

    @GetMapping("/api/entities/{entity}")
    EntityCard card(
            @PathVariable String entity,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt) {
        return entities.card(entities.resolve(entity), AsOf.of(validAt, knownAt));
    }
}
