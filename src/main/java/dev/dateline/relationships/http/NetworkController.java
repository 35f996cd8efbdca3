package dev.dateline.relationships.http;

import dev.dateline.entities.Entities;
import dev.dateline.entities.EntityHit;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.question.AsOf;
import dev.dateline.question.Numbers;
import dev.dateline.question.Problem;
import dev.dateline.relationships.network.Neighbourhood;
import dev.dateline.relationships.network.Neighbourhoods;
import dev.dateline.relationships.post.Colleagues;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Networks of entities over HTTP: neighbourhoods, and people in several places. */
@RestController
class NetworkController {

    record SharedPeople(List<Colleagues.Shared> items) {}

    record Interlocks(List<Colleagues.Interlock> items) {}

    private final Entities entities;
    private final Neighbourhoods neighbourhoods;
    private final Colleagues colleagues;

    NetworkController(Entities entities, Neighbourhoods neighbourhoods, Colleagues colleagues) {
        this.entities = entities;
        this.neighbourhoods = neighbourhoods;
        this.colleagues = colleagues;
    }

    /** Everybody up to some events away, and how they stand to each other. */
    @GetMapping("/api/entities/{entity}/graph")
    Neighbourhood graph(
            @PathVariable String entity,
            @RequestParam(required = false) @Nullable String hops,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt) {
        AsOf asOf = AsOf.of(validAt, knownAt);
        EntityHit center = entities.named(entities.resolve(entity));
        return neighbourhoods.of(
                new NamedEntity(center.id(), center.name(), center.kind()),
                Numbers.whole("hops", hops, 1, 1, Neighbourhoods.MOST_HOPS),
                Numbers.limit(limit),
                asOf);
    }

    /** Who had a post in each of these organizations. */
    @GetMapping("/api/shared-people")
    SharedPeople sharedPeople(
            @RequestParam(required = false) @Nullable List<String> organization,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt) {
        if (organization == null || organization.size() < 2) {
            String given = organization == null ? null : organization.getFirst();
            throw Problem.badParameter("organization", given, "Give it twice or more.");
        }
        List<EntityId> ids = organization.stream()
                .map(name -> entities.resolve("organization", name))
                .distinct()
                .toList();
        return new SharedPeople(colleagues.of(ids, AsOf.of(validAt, knownAt)));
    }

    /** The other organizations in which people of this one had posts. */
    @GetMapping("/api/entities/{entity}/interlocks")
    Interlocks interlocks(
            @PathVariable String entity,
            @RequestParam(required = false) @Nullable String validAt,
            @RequestParam(required = false) @Nullable String knownAt) {
        return new Interlocks(colleagues.interlocks(entities.resolve(entity), AsOf.of(validAt, knownAt)));
    }
}
