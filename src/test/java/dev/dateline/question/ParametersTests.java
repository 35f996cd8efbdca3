package dev.dateline.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.value.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2022-10-05, 2022-10-06, 2022-10-05, 2022-10-06
            2022,       2022,       2022-01-01, 2022-12-31
            2022-02,    -,          2022-02-01, -
            -,          2024-02,    -,          2024-02-29
            """)
    void readsAPeriodFromEachEndsPrecision(String from, String to, LocalDate first, LocalDate last) {
        assertThat(Period.of(from, to)).isEqualTo(new Period(first, last));
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        refuses("to", "not before from", () -> Period.of("2023", "2022"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2024-02-30", "24-03", "../2024"})
    void refusesWhatIsNoDate(String given) {
        refuses("from", "Give a date as", () -> Period.of(given, null));
    }

    @Test
    void bothClocksStandAtTodayUnlessTheyAreSet() {
        assertThat(AsOf.now().validAt()).isEqualTo(AsOf.now().knownAt());
        assertThat(AsOf.of("2023-06-01", "2024-04-01"))
                .isEqualTo(new AsOf(LocalDate.of(2023, 6, 1), LocalDate.of(2024, 4, 1)));
        refuses("knownAt", "Give a day as", () -> AsOf.of(null, "2024"));
    }

    @Test
    void readsChoicesInAnyCaseAndWithHyphens() {
        assertThat(Choices.several("kind", List.of("funding-round", "LAWSUIT"), EventKind.class))
                .containsExactly(EventKind.FUNDING_ROUND, EventKind.LAWSUIT);
        assertThat(Choices.several("kind", null, EventKind.class)).isEmpty();
        assertThat(Choices.one("status", "denied", Status.HAPPENED)).isEqualTo(Status.DENIED);
    }

    @Test
    void namesTheChoicesThereAre() {
        refuses(
                "status",
                "HAPPENED, PLANNED, ALLEGED, DENIED, CANCELLED",
                () -> Choices.several("status", List.of("MAYBE"), Status.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "ten", "1e3", "99999999999"})
    void refusesALimitOutOfBounds(String given) {
        refuses("limit", "from 1 to 500", () -> Numbers.limit(given));
    }

    @Test
    void readsNumbers() {
        assertThat(Numbers.limit(null)).isEqualTo(50);
        assertThat(Numbers.limit("500")).isEqualTo(500);
        assertThat(Numbers.amount("minAmount", "50000000")).isEqualTo(new BigDecimal("50000000"));
        refuses("minAmount", "whole units", () -> Numbers.amount("minAmount", "$50M"));
    }

    @Test
    void quotesNoMoreOfABadValueThanHelps() {
        refuses("limit", "…", () -> Numbers.limit("9".repeat(5000)));
    }

    private static void refuses(String field, String said, ThrowingCallable reading) {
        assertThatExceptionOfType(Problem.class).isThrownBy(reading).satisfies(problem -> {
            assertThat(problem.getBody().getStatus()).isEqualTo(400);
            assertThat(problem.getBody().getType()).hasToString("/problems/bad-parameter");
            assertThat(problem.getBody().getProperties()).containsEntry("field", field);
            assertThat(problem.getMessage()).contains(said).hasSizeLessThan(300);
        });
    }
}
