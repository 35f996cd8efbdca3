package dev.dateline.relationships.path;

import dev.dateline.cypher.Queries;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.headline.Headline;
import dev.dateline.question.Period;
import dev.dateline.question.TimedRead;
import dev.dateline.relationships.path.Connection.Link;
import dev.dateline.relationships.path.Connection.Step;
import dev.dateline.relationships.relation.KnownEvents;
import dev.dateline.relationships.relation.RelationshipQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;

/** How two entities are connected: through which events, and in as few of them as possible. */
@TimedRead
public class Paths {

    private record Chain(List<NamedEntity> entities, List<EventId> events) {}

    private static final String ANY_LENGTH = "{1,6}";

    /** Nobody who takes part in more events is passed through: by them everybody is connected with everybody. */
    private static final int MOST_EVENTS = 2000;

    private final Neo4jClient neo4j;
    private final KnownEvents known;
    private final String findDistance;
    private final String findPaths;

    Paths(Neo4jClient neo4j, Queries queries, KnownEvents known) {
        this.neo4j = neo4j;
        this.known = known;
        findDistance = queries.get("relationships/find-distance");
        findPaths = queries.get("relationships/find-paths");
    }

    /** All shortest connections; empty if none is short enough. */
    public List<Connection> find(PathQuery query) {
        if (query.from().equals(query.to())) {
            return List.of();
        }
        Map<String, Object> parameters = parameters(query);
        Collection<Chain> chains = distance(query, parameters)
                .map(distance -> chains(distance, parameters))
                .orElse(List.of());
        List<EventId> events = chains.stream()
                .flatMap(chain -> chain.events().stream())
                .distinct()
                .toList();
        Map<EventId, ShownEvent> shown = known.among(events, query.asOf().knownAt()).stream()
                .collect(Collectors.toMap(ShownEvent::id, Function.identity()));
        return chains.stream()
                .map(chain -> connection(chain, shown))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Integer> distance(PathQuery query, Map<String, Object> parameters) {
        return neo4j.query(ofLength(findDistance, 1, query.maxLength()))
                .bindAll(parameters)
                .fetchAs(Integer.class)
                .mappedBy((types, row) -> row.get("distance").asInt())
                .first();
    }

    private Collection<Chain> chains(int distance, Map<String, Object> parameters) {
        return neo4j.query(ofLength(findPaths, distance, distance))
                .bindAll(parameters)
                .fetchAs(Chain.class)
                .mappedBy((types, row) -> chain(row))
                .all();
    }

    /** The query for chains of other lengths than those in its text: Cypher takes no parameter there. */
    private static String ofLength(String query, int least, int most) {
        return query.replace(ANY_LENGTH, "{%d,%d}".formatted(least, most));
    }

    private static Map<String, Object> parameters(PathQuery query) {
        LocalDate to = Objects.requireNonNullElse(query.period().to(), Period.LAST_DAY);
        LocalDate validAt = query.asOf().validAt();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("from", query.from().value());
        parameters.put("to", query.to().value());
        parameters.put("mostEvents", MOST_EVENTS);
        parameters.put("kinds", names(query.kinds()));
        parameters.put("excludedKinds", names(query.excluded()));
        parameters.put("excludedRoles", names(query.excludedRoles()));
        parameters.put("avoided", query.avoided().stream().map(EntityId::value).toList());
        parameters.put("avoidedSubkinds", names(query.avoidedSubkinds()));
        parameters.put("statuses", names(RelationshipQuery.ASSERTED));
        parameters.put("firstDay", Objects.requireNonNullElse(query.period().from(), Period.FIRST_DAY));
        parameters.put("lastDay", validAt.isBefore(to) ? validAt : to);
        parameters.put("knownAt", query.asOf().knownAt());
        parameters.put("limit", query.limit());
        return parameters;
    }

    private static List<String> names(Collection<? extends Enum<?>> choices) {
        return choices.stream().map(Enum::name).toList();
    }

    private static Chain chain(Record row) {
        return new Chain(
                row.get("entities").asList(Paths::entity),
                row.get("events").asList(event -> new EventId(event.asString())));
    }

    private static NamedEntity entity(Value entity) {
        return new NamedEntity(
                new EntityId(entity.get("id").asString()),
                entity.get("name").asString(),
                EntityKind.valueOf(entity.get("kind").asString()));
    }

    /** Nothing if an event did not yet connect these two by what was known on the day asked for. */
    private static Optional<Connection> connection(Chain chain, Map<EventId, ShownEvent> shown) {
        List<Step> steps = IntStream.range(0, chain.events().size())
                .mapToObj(i -> step(chain, i, shown))
                .flatMap(Optional::stream)
                .toList();
        return steps.size() < chain.events().size()
                ? Optional.empty()
                : Optional.of(new Connection(steps.size(), steps));
    }

    private static Optional<Step> step(Chain chain, int i, Map<EventId, ShownEvent> shown) {
        ShownEvent event = shown.get(chain.events().get(i));
        if (event == null || !RelationshipQuery.ASSERTED.contains(event.status())) {
            return Optional.empty();
        }
        NamedEntity from = chain.entities().get(i);
        NamedEntity to = chain.entities().get(i + 1);
        List<Role> fromRoles = roles(event, from.id());
        List<Role> toRoles = roles(event, to.id());
        return fromRoles.isEmpty() || toRoles.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(from, fromRoles, link(event), to, toRoles));
    }

    private static List<Role> roles(ShownEvent event, EntityId entity) {
        return event.event().participants().stream()
                .filter(participant -> participant.entity().equals(entity))
                .map(Participant::role)
                .toList();
    }

    private static Link link(ShownEvent event) {
        String headline = Headline.of(
                event.event(),
                event.status(),
                event.when(),
                id -> event.named(id).name());
        return new Link(event.id(), event.event().kind(), event.status(), event.when(), headline);
    }
}
