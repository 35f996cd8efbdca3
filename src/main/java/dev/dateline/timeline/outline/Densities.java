package dev.dateline.timeline.outline;

import dev.dateline.cypher.Queries;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.value.Status;
import dev.dateline.page.Labels;
import dev.dateline.question.Period;
import dev.dateline.question.TimedRead;
import dev.dateline.timeline.query.TimelineQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Counts what happens a month, so that a whole life can be drawn before its events are read. An event is counted where it
 * is filed today: on an earlier day of knowledge one whose date has changed since may count for its present month.
 */
@TimedRead
public class Densities {

    private final Neo4jClient neo4j;
    private final Labels labels;
    private final String countByMonth;

    Densities(Neo4jClient neo4j, Queries queries, Labels labels) {
        this.neo4j = neo4j;
        this.labels = labels;
        countByMonth = queries.get("timeline/count-by-month");
    }

    /** The density of the timeline that is asked for; roles, outlets and numbers of sources are not looked at. */
    public Density of(TimelineQuery query) {
        List<Density.Count> counts = neo4j
                .query(countByMonth)
                .bindAll(parameters(query))
                .fetchAs(Density.Count.class)
                .mappedBy((types, row) -> new Density.Count(
                        EventKind.valueOf(row.get("kind").asString()),
                        Status.valueOf(row.get("status").asString()),
                        YearMonth.from(row.get("month").asLocalDate()),
                        row.get("events").asInt(),
                        row.get("knownFrom").asLocalDate()))
                .all()
                .stream()
                .toList();
        return Density.of(counts, query, labels::theme);
    }

    private static Map<String, Object> parameters(TimelineQuery query) {
        LocalDate knownAt = query.asOf().knownAt();
        return Map.of(
                "entities", query.entities().stream().map(Object::toString).toList(),
                "from", Objects.requireNonNullElse(query.period().from(), Period.FIRST_DAY),
                "to", Objects.requireNonNullElse(query.period().to(), Period.LAST_DAY),
                "validAt", query.asOf().validAt(),
                "knownAt", knownAt,
                "lookingBack", knownAt.isBefore(LocalDate.now(ZoneId.systemDefault())));
    }
}
