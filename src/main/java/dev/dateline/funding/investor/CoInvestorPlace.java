package dev.dateline.funding.investor;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.question.Cursor;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place among co-investors: who joined most rounds comes first, then by name. No two of them have the same. */
record CoInvestorPlace(int rounds, String name, EntityId investor) implements Comparable<CoInvestorPlace> {

    private static final int PARTS = 3;

    private static final Comparator<CoInvestorPlace> ORDER = Comparator.comparingInt(CoInvestorPlace::rounds)
            .reversed()
            .thenComparing(CoInvestorPlace::name)
            .thenComparing(CoInvestorPlace::investor);

    static CoInvestorPlace of(CoInvestor other) {
        return new CoInvestorPlace(
                other.count(), other.investor().name(), other.investor().id());
    }

    /** Where the page before this one ended; null for the first page. */
    static @Nullable CoInvestorPlace read(String question, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> key = Cursor.read(question, PARTS, cursor);
        return new CoInvestorPlace(Integer.parseInt(key.get(0)), key.get(1), new EntityId(key.get(2)));
    }

    String cursor(String question) {
        return Cursor.write(question, List.of(Integer.toString(rounds), name, investor.value()));
    }

    @Override
    public int compareTo(CoInvestorPlace other) {
        return ORDER.compare(this, other);
    }
}
