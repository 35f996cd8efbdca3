package dev.dateline.relationships.path;

import dev.dateline.entities.Entities;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.question.AsOf;
import dev.dateline.question.Choices;
import dev.dateline.question.Numbers;
import dev.dateline.question.Period;
import dev.dateline.question.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How connections of two are asked for in words, over HTTP, on the command line or by a tool, before anything of it is
 * checked; {@code since} and {@code until} bound the period.
 */
public record PathParameters(
        @Nullable String from,
        @Nullable String to,
        @Nullable String maxLength,
        @Nullable String since,
        @Nullable String until,
        @Nullable List<String> kind,
        @Nullable List<String> excludeKind,
        @Nullable List<String> excludeRole,
        @Nullable List<String> exclude,
        @Nullable List<String> excludeSubkind,
        @Nullable String validAt,
        @Nullable String knownAt,
        @Nullable String limit) {

    private static final int USUAL_LENGTH = 4;

    /**
     * What that means.
     *
     * @throws Problem if a word means nothing (400), or a name nobody (404) or several (409)
     */
    public PathQuery query(Entities entities) {
        return new PathQuery(
                entities.resolve("from", given("from", from)),
                entities.resolve("to", given("to", to)),
                Numbers.whole("maxLength", maxLength, USUAL_LENGTH, 1, PathQuery.LONGEST),
                Period.of("since", since, "until", until),
                Choices.several("kind", kind, EventKind.class),
                Choices.several("excludeKind", excludeKind, EventKind.class),
                Choices.several("excludeRole", excludeRole, Role.class),
                excluded(entities),
                Choices.several("excludeSubkind", excludeSubkind, Subkind.class),
                AsOf.of(validAt, knownAt),
                Numbers.limit(limit));
    }

    private Set<EntityId> excluded(Entities entities) {
        return exclude == null
                ? Set.of()
                : exclude.stream()
                        .filter(name -> !name.isBlank())
                        .map(name -> entities.resolve("exclude", name))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static String given(String field, @Nullable String name) {
        if (name == null || name.isBlank()) {
            throw Problem.badParameter(field, name, "Give the id or the name of an entity.");
        }
        return name;
    }
}
