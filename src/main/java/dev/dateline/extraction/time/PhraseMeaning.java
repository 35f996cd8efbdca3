package dev.dateline.extraction.time;

import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a phrase says, once it is known when and in which direction it was said. */
interface PhraseMeaning {

    /** The date meant, or null where the setting does not tell. */
    @Nullable
    When in(Setting setting);

    /** The first date of a span, or the date itself. */
    default PhraseMeaning opening() {
        return this;
    }

    /** The last date of a span, or the date itself. */
    default PhraseMeaning closing() {
        return this;
    }

    /** Whether it needs a date that was spoken of before. */
    default boolean isAnchored() {
        return false;
    }

    static PhraseMeaning stated(String edtf) {
        When when = When.parse(edtf, Basis.STATED);
        return setting -> when;
    }

    /** A date that counts from the day of publication. */
    static PhraseMeaning fromPublication(Function<LocalDate, @Nullable When> reading) {
        return setting -> setting.published() == null ? null : reading.apply(setting.published());
    }
}
