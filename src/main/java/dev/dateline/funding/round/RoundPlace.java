package dev.dateline.funding.round;

import dev.dateline.fact.event.EventId;
import dev.dateline.graph.read.ShownEvent;
import dev.dateline.question.Cursor;
import dev.dateline.question.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A place in a list of rounds: no two rounds have the same. */
record RoundPlace(double key, EventId round) implements Comparable<RoundPlace> {

    private static final Comparator<RoundPlace> ORDER =
            Comparator.comparingDouble(RoundPlace::key).thenComparing(RoundPlace::round);

    /** Ids are of letters, digits and hyphens, which lie between these two signs. */
    private static final RoundPlace BEGINNING = new RoundPlace(-Double.MAX_VALUE, new EventId("!"));

    private static final RoundPlace END = new RoundPlace(Double.MAX_VALUE, new EventId("~"));

    static RoundPlace of(ShownEvent shown, RoundSort sort) {
        return new RoundPlace(sort.key(shown), shown.id());
    }

    static RoundPlace startOf(RoundQuery query) {
        String cursor = query.cursor();
        if (cursor == null) {
            return query.sort().isAscending() ? BEGINNING : END;
        }
        List<String> key = Cursor.read(query.identity(), 2, cursor);
        return new RoundPlace(Double.parseDouble(key.getFirst()), new EventId(key.getLast()));
    }

    /** How places follow each other where rounds are sorted so. */
    static Comparator<RoundPlace> order(RoundSort sort) {
        return sort.isAscending() ? Comparator.naturalOrder() : Comparator.reverseOrder();
    }

    /** The day, where rounds are sorted by it. */
    LocalDate day() {
        return LocalDate.ofEpochDay(
                Math.clamp((long) key, Period.FIRST_DAY.toEpochDay(), Period.LAST_DAY.toEpochDay()));
    }

    String cursor(RoundQuery query) {
        return Cursor.write(query.identity(), List.of(Double.toString(key), round.value()));
    }

    @Override
    public int compareTo(RoundPlace other) {
        return ORDER.compare(this, other);
    }
}
