package dev.dateline.relationships.relation;

import dev.dateline.cypher.Queries;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.graph.read.EventReader;
import dev.dateline.graph.read.HeldPost;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.question.AsOf;
import dev.dateline.question.Period;
import dev.dateline.question.TimedRead;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Events as they were known by a day. */
@TimedRead
public class KnownEvents {

    /** More than this many events of one entity are not read at once; the latest are. */
    static final int MOST = 5000;

    public static final int MOST_OF_EACH = 200;

    /**
     * Events of several entities.
     *
     * @param cut whether one of the entities had more of them than were read
     */
    public record Some(List<ShownEvent> events, boolean cut) {}

    private record Read(@Nullable ShownEvent event, boolean cut) {}

    private final Neo4jClient neo4j;
    private final String readEvents;
    private final String readKnown;
    private final String readPosts;
    private final String readTenures;
    private final String askLatest;
    private final String readEventsOfAny;

    KnownEvents(Neo4jClient neo4j, Queries queries) {
        this.neo4j = neo4j;
        readEvents = queries.get("relationships/read-events");
        readKnown = queries.get("relationships/read-known");
        readTenures = queries.get("relationships/read-tenures");
        askLatest = queries.get("relationships/ask-latest");
        readPosts = queries.get("relationships/read-posts");
        readEventsOfAny = queries.get("relationships/read-events-of-any");
    }

    /** Those in which an entity takes part, the latest first, and then its states, the latest first. */
    List<ShownEvent> of(EntityId entity, Collection<EventKind> kinds, LocalDate knownAt) {
        return read(
                readEvents,
                Map.of(
                        "entity",
                        entity.value(),
                        "kinds",
                        kinds.stream().map(Enum::name).toList(),
                        "knownAt",
                        knownAt,
                        "limit",
                        MOST));
    }

    /** The latest of each entity that are said to have happened by the day asked for, the latest of all first. */
    public Some ofAny(Collection<EntityId> entities, AsOf asOf) {
        Map<String, Object> parameters = Map.of(
                "entities",
                entities.stream().map(EntityId::value).toList(),
                "statuses",
                RelationshipQuery.ASSERTED.stream().map(Enum::name).toList(),
                "validAt",
                asOf.validAt(),
                "knownAt",
                asOf.knownAt(),
                "lastDay",
                asOf.knownAt().isBefore(AsOf.now().knownAt()) ? asOf.knownAt() : Period.LAST_DAY,
                "limit",
                MOST_OF_EACH);
        Collection<Read> read = neo4j.query(readEventsOfAny)
                .bindAll(parameters)
                .fetchAs(Read.class)
                .mappedBy((types, row) -> new Read(
                        EventReader.readIfKnown(row.get("event")),
                        row.get("cut").asBoolean()))
                .all();
        List<ShownEvent> events =
                read.stream().flatMap(each -> Stream.ofNullable(each.event())).toList();
        return new Some(events, read.stream().anyMatch(Read::cut));
    }

    /** Those of these that were known by then. */
    public List<ShownEvent> among(Collection<EventId> events, LocalDate knownAt) {
        return read(
                readKnown, Map.of("events", events.stream().map(EventId::value).toList(), "knownAt", knownAt));
    }

    /** Whether nothing that is stored became known later. */
    public boolean allKnownBy(LocalDate day) {
        return neo4j.query(askLatest)
                .bindAll(Map.of("knownAt", day))
                .fetchAs(Boolean.class)
                .mappedBy((types, row) -> row.get("allKnown").asBoolean())
                .one()
                .orElseThrow();
    }

    /** The posts in this organization, or of this person, as they are stored. */
    public List<HeldPost> heldPosts(EntityId entity) {
        return List.copyOf(neo4j.query(readTenures)
                .bindAll(Map.of("entity", entity.value()))
                .fetchAs(HeldPost.class)
                .mappedBy((types, row) -> HeldPost.of(row))
                .all());
    }

    /** All foundings, appointments, departures and posts in passing where this entity is, or has a post. */
    public List<ShownEvent> ofPosts(EntityId entity, LocalDate knownAt) {
        return read(readPosts, Map.of("entity", entity.value(), "knownAt", knownAt));
    }

    private List<ShownEvent> read(String query, Map<String, Object> parameters) {
        return List.copyOf(neo4j.query(query)
                .bindAll(parameters)
                .fetchAs(ShownEvent.class)
                .mappedBy((types, row) -> EventReader.readIfKnown(row.get("event")))
                .all());
    }
}
