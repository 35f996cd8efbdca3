package dev.dateline.timeline.query;

import dev.dateline.fact.claim.ReviewState;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.value.Status;
import dev.dateline.question.AsOf;
import dev.dateline.question.Choices;
import dev.dateline.question.Cursor;
import dev.dateline.question.Numbers;
import dev.dateline.question.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a timeline is asked for in words, over HTTP or by a tool, before anything of it is checked. */
public record TimelineParameters(
        @Nullable String from,
        @Nullable String to,
        @Nullable List<String> kind,
        @Nullable List<String> role,
        @Nullable List<String> status,
        @Nullable List<String> outlet,
        @Nullable String minSources,
        @Nullable List<String> review,
        @Nullable String validAt,
        @Nullable String knownAt,
        @Nullable String order,
        @Nullable String limit,
        @Nullable String cursor) {

    /**
     * What that means of these.
     *
     * @throws dev.dateline.question.Problem if a word means nothing (400)
     */
    public TimelineQuery about(List<EntityId> entities) {
        return new TimelineQuery(
                entities,
                Choices.several("kind", kind, EventKind.class),
                Choices.several("role", role, Role.class),
                Choices.several("status", status, Status.class),
                Period.of(from, to),
                outlet == null ? Set.of() : Set.copyOf(outlet),
                Numbers.whole("minSources", minSources, 1, 1, 1000),
                Choices.several("review", review, ReviewState.class),
                AsOf.of(validAt, knownAt),
                Choices.one("order", order, Order.ASC),
                Numbers.limit(limit),
                Cursor.given(cursor));
    }

    /** The same, from the newest on, with as many on a page, where nothing else is asked for. */
    public TimelineParameters newestFirst(String usual) {
        return new TimelineParameters(
                from,
                to,
                kind,
                role,
                status,
                outlet,
                minSources,
                review,
                validAt,
                knownAt,
                order == null || order.isBlank() ? Order.DESC.name() : order,
                limit == null || limit.isBlank() ? usual : limit,
                cursor);
    }
}
