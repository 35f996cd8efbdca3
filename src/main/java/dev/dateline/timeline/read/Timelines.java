package dev.dateline.timeline.read;

import dev.dateline.cypher.Queries;
import dev.dateline.fact.value.Status;
import dev.dateline.graph.read.EventReader;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.question.Period;
import dev.dateline.question.TimedRead;
import dev.dateline.timeline.query.Filter;
import dev.dateline.timeline.query.Moment;
import dev.dateline.timeline.query.Order;
import dev.dateline.timeline.query.TimelineQuery;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What happened, in order, as of a day in the world and a day of knowledge. */
@TimedRead
public class Timelines {

    private record Found(List<ShownEvent> events, @Nullable String next) {}

    /** A query, in both directions. */
    private record InOrder(String onwards, String backwards) {

        static InOrder of(Queries queries, String name) {
            return new InOrder(queries.get(name), queries.backwards(name));
        }
    }

    private final Neo4jClient neo4j;
    private final Events events;
    private final InOrder readPage;
    private final InOrder readAll;
    private final InOrder readStates;
    private final InOrder readAllStates;

    Timelines(Neo4jClient neo4j, Queries queries, Events events) {
        this.neo4j = neo4j;
        this.events = events;
        readPage = InOrder.of(queries, "timeline/read-page");
        readAll = InOrder.of(queries, "timeline/read-all");
        readStates = InOrder.of(queries, "timeline/read-states");
        readAllStates = InOrder.of(queries, "timeline/read-all-states");
    }

    /** The events that this asks for, page by page. */
    public TimelinePage page(TimelineQuery query) {
        Filter filter = new Filter(query);
        Found found = find(query, filter);
        return new TimelinePage(events.items(found.events(), query.asOf(), filter::certainty), found.next());
    }

    /** The same events, each with everything that is reported of it. */
    public DetailPage detailed(TimelineQuery query) {
        Filter filter = new Filter(query);
        Found found = find(query, filter);
        List<ShownEvent> told =
                events.withClaims(found.events().stream().map(ShownEvent::id).toList(), query.asOf());
        return new DetailPage(events.details(told, query.asOf(), filter::certainty), found.next());
    }

    private Found find(TimelineQuery query, Filter filter) {
        Moment start = Moment.startOf(query);
        Comparator<Moment> order = query.isAscending() ? Comparator.naturalOrder() : Comparator.reverseOrder();
        List<ShownEvent> found = read(query, start).stream()
                .filter(filter::leavesIn)
                .filter(shown -> order.compare(Moment.of(shown), start) > 0)
                .sorted(Comparator.comparing(Moment::of, order))
                .limit(query.limit() + 1L)
                .toList();
        List<ShownEvent> shown = found.subList(0, Math.min(found.size(), query.limit()));
        String next = found.size() > shown.size() ? Moment.of(shown.getLast()).cursor(query) : null;
        return new Found(shown, next);
    }

    /** What was last to happen, as it is known now. */
    public List<TimelineItem> latest(int limit) {
        return page(TimelineQuery.ofEverything(Order.DESC, limit)).items();
    }

    /** A page of what happens, and one of states, as far as they are asked for: together they have the page wanted. */
    private List<ShownEvent> read(TimelineQuery query, Moment start) {
        boolean ofEverybody = query.entities().isEmpty();
        List<ShownEvent> found = new ArrayList<>();
        if (query.asksForHappenings()) {
            found.addAll(read(ofEverybody ? readAll : readPage, query, start));
        }
        if (query.asksForStates()) {
            found.addAll(read(ofEverybody ? readAllStates : readStates, query, start));
        }
        return found;
    }

    private Collection<ShownEvent> read(InOrder cypher, TimelineQuery query, Moment start) {
        return neo4j.query(query.isAscending() ? cypher.onwards() : cypher.backwards())
                .bindAll(parameters(query, start))
                .fetchAs(ShownEvent.class)
                .mappedBy((types, row) -> EventReader.readIfKnown(row.get("event")))
                .all();
    }

    static Map<String, Object> parameters(TimelineQuery query, Moment start) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(
                "entities", query.entities().stream().map(Object::toString).toList());
        parameters.put("kinds", query.happenings().stream().map(Enum::name).toList());
        parameters.put("roles", query.roles().stream().map(Enum::name).toList());
        parameters.put("statuses", query.statuses().stream().map(Status::name).toList());
        parameters.put(
                "outlets",
                query.outlets().stream()
                        .map(outlet -> outlet.toLowerCase(Locale.ROOT))
                        .toList());
        parameters.put("minSources", query.minSources());
        parameters.put("reviews", query.reviews().stream().map(Enum::name).toList());
        parameters.put("from", Objects.requireNonNullElse(query.period().from(), Period.FIRST_DAY));
        parameters.put("to", Objects.requireNonNullElse(query.period().to(), Period.LAST_DAY));
        parameters.put("validAt", query.asOf().validAt());
        parameters.put("knownAt", query.asOf().knownAt());
        parameters.put("lookingBack", query.asOf().knownAt().isBefore(LocalDate.now(ZoneId.systemDefault())));
        parameters.put("afterDay", start.day());
        parameters.put("afterId", start.event().value());
        parameters.put("limit", query.limit() + 1);
        parameters.putAll(new Lanes(query, start).parameters());
        return parameters;
    }
}
