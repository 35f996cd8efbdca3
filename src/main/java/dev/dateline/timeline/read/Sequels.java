package dev.dateline.timeline.read;

import dev.dateline.cypher.Queries;
import dev.dateline.fact.event.EventId;
import dev.dateline.graph.read.EventReader;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.question.TimedRead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What events follow up, and what follows them up. */
@TimedRead
class Sequels {

    /**
     * What is around one event.
     *
     * @param earlier what it follows up
     * @param later what follows it up, in order
     */
    record Around(List<ShownEvent> earlier, List<ShownEvent> later) {

        static final Around NOTHING = new Around(List.of(), List.of());
    }

    private record Sequel(EventId of, boolean later, ShownEvent event) {}

    private static final Comparator<Sequel> ORDER = Comparator.comparing(
                    (Sequel sequel) -> sequel.event().when().sortDay())
            .thenComparing(sequel -> sequel.event().id());

    private final Neo4jClient neo4j;
    private final String readSequels;

    Sequels(Neo4jClient neo4j, Queries queries) {
        this.neo4j = neo4j;
        readSequels = queries.get("timeline/read-sequels");
    }

    /** What was known by a day to be around these events; nothing is around those that are not in the answer. */
    Map<EventId, Around> of(Collection<EventId> events, LocalDate knownAt) {
        Map<EventId, Around> around = new HashMap<>();
        if (!events.isEmpty()) {
            read(events, knownAt).stream().sorted(ORDER).forEach(sequel -> {
                Around of =
                        around.computeIfAbsent(sequel.of(), none -> new Around(new ArrayList<>(), new ArrayList<>()));
                (sequel.later() ? of.later() : of.earlier()).add(sequel.event());
            });
        }
        return around;
    }

    private Collection<Sequel> read(Collection<EventId> events, LocalDate knownAt) {
        return neo4j.query(readSequels)
                .bindAll(Map.of("events", events.stream().map(EventId::value).toList(), "knownAt", knownAt))
                .fetchAs(Sequel.class)
                .mappedBy((types, row) -> sequel(
                        new EventId(row.get("of").asString()),
                        row.get("later").asBoolean(),
                        EventReader.readIfKnown(row.get("event"))))
                .all();
    }

    private static @Nullable Sequel sequel(EventId of, boolean later, @Nullable ShownEvent event) {
        return event == null ? null : new Sequel(of, later, event);
    }
}
