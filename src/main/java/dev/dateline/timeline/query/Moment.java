package dev.dateline.timeline.query;

import dev.dateline.fact.event.EventId;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.question.Cursor;
import dev.dateline.question.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A place in a timeline: no two events have the same. */
public record Moment(LocalDate day, EventId event) implements Comparable<Moment> {

    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::day).thenComparing(Moment::event);

    /** Ids are of letters, digits and hyphens, which lie between these two signs. */
    private static final Moment BEGINNING = new Moment(Period.FIRST_DAY, new EventId("!"));

    private static final Moment END = new Moment(Period.LAST_DAY, new EventId("~"));

    public static Moment of(ShownEvent shown) {
        return new Moment(shown.when().sortDay(), shown.id());
    }

    /** Where a page begins: behind the place that its cursor names. */
    public static Moment startOf(TimelineQuery query) {
        String cursor = query.cursor();
        if (cursor == null) {
            return query.isAscending() ? BEGINNING : END;
        }
        List<String> key = Cursor.read(query.identity(), 2, cursor);
        return new Moment(LocalDate.parse(key.getFirst()), new EventId(key.getLast()));
    }

    public String cursor(TimelineQuery query) {
        return Cursor.write(query.identity(), List.of(day.toString(), event.value()));
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
