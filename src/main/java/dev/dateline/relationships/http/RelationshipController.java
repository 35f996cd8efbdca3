package dev.dateline.relationships.http;

import dev.dateline.entities.Entities;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.relation.RelationType;
import dev.dateline.fact.value.Status;
import dev.dateline.question.AsOf;
import dev.dateline.question.Choices;
import dev.dateline.question.Cursor;
import dev.dateline.question.Numbers;
import dev.dateline.question.Part;
import dev.dateline.relationships.path.Connection;
import dev.dateline.relationships.path.PathParameters;
import dev.dateline.relationships.path.PathQuery;
import dev.dateline.relationships.path.Paths;
import dev.dateline.relationships.post.HeldPosition;
import dev.dateline.relationships.post.Positions;
import dev.dateline.relationships.relation.Relationship;
import dev.dateline.relationships.relation.RelationshipQuery;
import dev.dateline.relationships.relation.Relationships;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Relationships and paths over HTTP. */
@RestController
class RelationshipController {

    /** @param next the cursor of the next page; null on the last one */
    record Related(
            EntityId entity,
            List<Relationship> items,
            @Nullable String next) {}

    /** @param next the cursor of the next page; null on the last one */
    record Held(
            EntityId entity,
            AsOf asOf,
            List<HeldPosition> items,
            @Nullable String next) {}

    record Connected(EntityId from, EntityId to, List<Connection> items) {}

    private final Entities entities;
    private final Relationships relationships;
    private final Positions positions;
    private final Paths paths;

    RelationshipController(Entities entities, Relationships relationships, Positions positions, Paths paths) {
        this.entities = entities;
        this.relationships = relationships;
        this.positions = positions;
        this.paths = paths;
    }

    /** Who holds a post in an organization, or which posts a person holds; with {@code history}, held as well. */
    @GetMapping("/api/entities/{entity}/positions")
    Held positions(
            @PathVariable String entity,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String history,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        EntityId id = entities.resolve(entity);
        AsOf asOf = AsOf.of(validAt, knownAt);
        boolean all = Choices.flag("history", history);
        Part<HeldPosition> part = positions.page(id, asOf, all, Numbers.limit(limit), Cursor.given(cursor));
        return new Held(id, asOf, part.items(), part.next());
    }

    @GetMapping("/api/entities/{entity}/relationships")
    Related relationships(
            @PathVariable String entity,
            @RequestParam(required = false) @Nullable List<String> type,
            @RequestParam(required = false) @Nullable List<String> status,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        EntityId id = entities.resolve(entity);
        Set<RelationType> types = Choices.several("type", type, RelationType.class);
        Set<Status> statuses = Choices.several("status", status, Status.class);
        RelationshipQuery query =
                new RelationshipQuery(id, types, statuses, AsOf.of(validAt, knownAt), Numbers.limit(limit));
        Part<Relationship> part = relationships.page(query, Cursor.given(cursor));
        return new Related(id, part.items(), part.next());
    }

    @GetMapping("/api/paths")
    Connected paths(PathParameters asked) {
        PathQuery query = asked.query(entities);
        return new Connected(query.from(), query.to(), paths.find(query));
    }
}
