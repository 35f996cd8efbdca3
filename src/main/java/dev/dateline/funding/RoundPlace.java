package dev.dateline.funding;

import dev.dateline.fact.EventId;
import dev.dateline.graph.ShownEvent;
import dev.dateline.question.Cursor;
import java.util.Comparator;
import java.util.List;

/** A place in a list of rounds: no two rounds have the same. */
record RoundPlace(double key, EventId round) implements Comparable<RoundPlace> {

    private static final Comparator<RoundPlace> ORDER =
            Comparator.comparingDouble(RoundPlace::key).thenComparing(RoundPlace::round);
    private static final RoundPlace BEGINNING = new RoundPlace(-Double.MAX_VALUE, new EventId("!"));

    static RoundPlace of(ShownEvent shown, RoundSort sort) {
        return new RoundPlace(sort.key(shown), shown.id());
    }

    static RoundPlace startOf(RoundQuery query) {
        String cursor = query.cursor();
        if (cursor == null) {
            return BEGINNING;
        }
        List<String> key = Cursor.read(query.identity(), 2, cursor);
        return new RoundPlace(Double.parseDouble(key.getFirst()), new EventId(key.getLast()));
    }

    String cursor(RoundQuery query) {
        return Cursor.write(query.identity(), List.of(Double.toString(key), round.value()));
    }

    @Override
    public int compareTo(RoundPlace other) {
        return ORDER.compare(this, other);
    }
}
