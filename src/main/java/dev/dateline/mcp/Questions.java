package dev.dateline.mcp;

import dev.dateline.entities.Entities;
import dev.dateline.entities.EntityHit;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.relation.RelationType;
import dev.dateline.fact.value.Status;
import dev.dateline.funding.round.FundingRounds;
import dev.dateline.funding.round.Round;
import dev.dateline.funding.round.RoundPage;
import dev.dateline.funding.round.RoundParameters;
import dev.dateline.funding.round.RoundQuery;
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
import dev.dateline.timeline.query.TimelineParameters;
import dev.dateline.timeline.query.TimelineQuery;
import dev.dateline.timeline.read.EventDetail;
import dev.dateline.timeline.read.Events;
import dev.dateline.timeline.read.TimelineItem;
import dev.dateline.timeline.read.TimelinePage;
import dev.dateline.timeline.read.Timelines;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions that the tools ask; each takes what the HTTP interface takes. */
@Component
class Questions {

    /**
     * An answer with its evidence.
     *
     * @param next the cursor of the next page; null if there is none
     * @param evidence for each event that an item is or is based on, what articles say about it
     */
    record Answer(List<?> items, @Nullable String next, Map<EventId, List<Quotes.Quote>> evidence) {}

    record Found(List<EntityHit> items) {}

    private final Entities entities;
    private final Timelines timelines;
    private final Events events;
    private final Positions positions;
    private final Relationships relationships;
    private final Paths paths;
    private final FundingRounds rounds;
    private final Quotes quotes;

    Questions(
            Entities entities,
            Timelines timelines,
            Events events,
            Positions positions,
            Relationships relationships,
            Paths paths,
            FundingRounds rounds,
            Quotes quotes) {
        this.entities = entities;
        this.timelines = timelines;
        this.events = events;
        this.positions = positions;
        this.relationships = relationships;
        this.paths = paths;
        this.rounds = rounds;
        this.quotes = quotes;
    }

    Found searchEntities(Arguments asked) {
        EntityKind kind = Choices.oneOrNone("kind", asked.text("kind"), EntityKind.class);
        return new Found(
                entities.search(asked.required("query"), kind, Numbers.limit(asked.text("limit")), asOf(asked)));
    }

    Answer timeline(Arguments asked) {
        List<String> names = asked.list("entities");
        List<EntityId> ids = names == null
                ? List.of()
                : names.stream()
                        .map(name -> entities.resolve("entities", name))
                        .distinct()
                        .sorted()
                        .toList();
        TimelineQuery query = new TimelineParameters(
                        asked.text("from"),
                        asked.text("to"),
                        asked.list("kind"),
                        asked.list("role"),
                        asked.list("status"),
                        asked.list("outlet"),
                        asked.text("minSources"),
                        asked.list("review"),
                        asked.text("validAt"),
                        asked.text("knownAt"),
                        asked.text("order"),
                        asked.text("limit"),
                        asked.text("cursor"))
                .about(ids);
        TimelinePage page = timelines.page(query);
        return answer(page.items(), page.next(), page.items().stream().map(TimelineItem::id), query.asOf());
    }

    Answer positions(Arguments asked) {
        EntityId entity = entities.resolve(asked.required("entity"));
        AsOf asOf = asOf(asked);
        boolean all = Choices.flag("history", asked.text("history"));
        Part<HeldPosition> held = positions.page(
                entity, asOf, all, Numbers.limit(asked.text("limit")), Cursor.given(asked.text("cursor")));
        return answer(
                held.items(),
                held.next(),
                held.items().stream().map(HeldPosition::eventIds).flatMap(Collection::stream),
                asOf);
    }

    Answer fundingRounds(Arguments asked) {
        RoundQuery query = new RoundParameters(
                        asked.list("company"),
                        asked.list("lead"),
                        asked.list("investor"),
                        asked.text("led"),
                        asked.list("series"),
                        asked.list("status"),
                        asked.text("from"),
                        asked.text("to"),
                        asked.text("minAmount"),
                        asked.text("maxAmount"),
                        asked.list("currency"),
                        asked.text("validAt"),
                        asked.text("knownAt"),
                        asked.text("sort"),
                        asked.text("limit"),
                        asked.text("cursor"))
                .query(entities);
        RoundPage page = rounds.page(query);
        return answer(page.items(), page.next(), page.items().stream().map(Round::id), query.asOf());
    }

    Answer relationships(Arguments asked) {
        RelationshipQuery query = new RelationshipQuery(
                entities.resolve(asked.required("entity")),
                Choices.several("type", asked.list("type"), RelationType.class),
                Choices.several("status", asked.list("status"), Status.class),
                asOf(asked),
                Numbers.limit(asked.text("limit")));
        List<Relationship> found = relationships.of(query);
        return answer(
                found, null, found.stream().map(Relationship::eventIds).flatMap(Collection::stream), query.asOf());
    }

    Answer paths(Arguments asked) {
        PathQuery query = new PathParameters(
                        asked.text("from"),
                        asked.text("to"),
                        asked.text("maxLength"),
                        asked.text("since"),
                        asked.text("until"),
                        asked.list("kind"),
                        asked.list("excludeKind"),
                        asked.list("excludeRole"),
                        asked.list("exclude"),
                        asked.list("excludeSubkind"),
                        asked.text("validAt"),
                        asked.text("knownAt"),
                        asked.text("limit"))
                .query(entities);
        List<Connection> found = paths.find(query);
        Stream<EventId> through = found.stream()
                .flatMap(connection -> connection.steps().stream())
                .map(step -> step.event().id());
        return answer(found, null, through, query.asOf());
    }

    EventDetail eventClaims(Arguments asked) {
        return events.detail(new EventId(asked.required("event")), asOf(asked));
    }

    private static AsOf asOf(Arguments asked) {
        return AsOf.of(asked.text("validAt"), asked.text("knownAt"));
    }

    private Answer answer(List<?> items, @Nullable String next, Stream<EventId> restsOn, AsOf asOf) {
        return new Answer(items, next, quotes.of(restsOn.distinct().toList(), asOf.knownAt()));
    }
}
