package dev.dateline.resolution.tenure;

import dev.dateline.fact.value.When;
import dev.dateline.resolution.event.DateBounds;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One end of a tenure as it is known, together with what a mention says about it: a date stays; a bound is narrowed, or gives
 * way to a date within it.
 */
final class Narrowing {

    private Narrowing() {}

    static @Nullable When of(@Nullable When known, @Nullable When said) {
        if (known == null || said == null) {
            return known == null ? said : known;
        }
        if (known.basis() != When.Basis.BOUNDED || !known.overlaps(said)) {
            return known;
        }
        if (said.basis() != When.Basis.BOUNDED) {
            return said;
        }
        LocalDate earliest = DateBounds.later(known.earliest(), said.earliest());
        LocalDate latest = DateBounds.earlier(known.latest(), said.latest());
        boolean alike = Objects.equals(earliest, known.earliest()) && Objects.equals(latest, known.latest());
        return alike ? known : DateBounds.bounded(earliest, latest);
    }
}
