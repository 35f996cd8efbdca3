package dev.dateline.resolution.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.value.When;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateBoundsTests {

    @ParameterizedTest
    @CsvSource({
        "2022-10-17, 2022-10-17, 0",
        "2022-10-17, 2022-10-20, 3",
        "2022-10, 2022-10-20, 0",
        "2022-10, 2022-11, 1",
        "2022, 2023-03-01, 60",
        "../2022-10-17, 2022-10-20, 3",
        "../2022-10-17, 2021, 0",
        "2022-10-17/.., 2022-10-07, 10",
        "2022-10-17/.., ../2022-10-07, 10",
        "../2022-10-17, ../2019, 0"
    })
    void soManyDaysLieBetweenAtLeast(String one, String other, long days) {
        When first = When.parse(one, When.Basis.STATED);
        When second = When.parse(other, When.Basis.STATED);
        assertThat(DateBounds.between(first, second)).isEqualTo(days);
        assertThat(DateBounds.between(second, first)).isEqualTo(days);
    }

    @Property
    void datesThatOverlapAreNoDayApart(
            @ForAll @IntRange(max = 60) int from,
            @ForAll @IntRange(max = 60) int length,
            @ForAll @IntRange(max = 60) int otherFrom,
            @ForAll @IntRange(max = 60) int otherLength) {
        When one = span(from, length);
        When other = span(otherFrom, otherLength);
        assertThat(DateBounds.between(one, other) == 0).isEqualTo(one.overlaps(other));
    }

    private static When span(int from, int length) {
        LocalDate first = LocalDate.of(2024, 1, 1).plusDays(from);
        return When.between(first, first.plusDays(length), When.Basis.STATED);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 2022-02-01, 2022-01-01/2022-02-01",
        "2022-01-01, 2022-01-01, 2022-01-01",
        "2022-01-01, , 2022-01-01/..",
        ", 2022-02-01, ../2022-02-01",
        "2022-02-01, 2022-01-01, ",
        ", , "
    })
    void areABoundedDateOrNone(@Nullable LocalDate earliest, @Nullable LocalDate latest, @Nullable String edtf) {
        When bounded = DateBounds.bounded(earliest, latest);
        assertThat(bounded == null ? null : bounded.edtf()).isEqualTo(edtf);
        if (bounded != null) {
            assertThat(bounded.basis()).isEqualTo(When.Basis.BOUNDED);
        }
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01, 2022-02-01, 2022-02-01, 2022-01-01", "2022-01-01, , 2022-01-01, 2022-01-01", ", , , "})
    void anUnknownDayIsNeitherLaterNorEarlier(
            @Nullable LocalDate one,
            @Nullable LocalDate other,
            @Nullable LocalDate later,
            @Nullable LocalDate earlier) {
        assertThat(DateBounds.later(one, other)).isEqualTo(later).isEqualTo(DateBounds.later(other, one));
        assertThat(DateBounds.earlier(one, other)).isEqualTo(earlier).isEqualTo(DateBounds.earlier(other, one));
    }
}
