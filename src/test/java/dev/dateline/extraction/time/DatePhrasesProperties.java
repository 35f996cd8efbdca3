package dev.dateline.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.value.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DatePhrasesProperties {

    @Property
    void whatWasNeverBeginsAfterPublication(@ForAll("pastPhrases") String words, @ForAll("days") LocalDate published) {
        for (DatePhrase phrase : DatePhrases.in("It happened " + words + ".")) {
            When when = Objects.requireNonNull(phrase.in(Setting.past(published)), words);
            assertThat(when.sortDay()).as(words).isBeforeOrEqualTo(published);
        }
    }

    @Property
    void whatIsToComeNeverEndsBeforePublication(
            @ForAll("bareDates") String words, @ForAll("days") LocalDate published) {
        for (DatePhrase phrase : DatePhrases.in("It will happen " + words + ".")) {
            When when = Objects.requireNonNull(phrase.in(Setting.future(published)), words);
            assertThat(when.latest()).as(words).isAfterOrEqualTo(published);
        }
    }

    @Property
    void aYearlessDayIsAtMostALeapCycleAway(@ForAll("bareDates") String words, @ForAll("days") LocalDate published) {
        for (DatePhrase phrase : DatePhrases.in("It happened " + words + ".")) {
            When when = Objects.requireNonNull(phrase.in(Setting.past(published)), words);
            assertThat(ChronoUnit.YEARS.between(when.sortDay(), published)).isLessThan(9);
        }
    }

    @Property
    void nothingRelativeIsToldWithoutAPublicationDate(@ForAll("pastPhrases") String words) {
        assertThat(DatePhrases.in("It happened " + words + "."))
                .isNotEmpty()
                .allMatch(phrase -> phrase.in(Setting.past(null)) == null);
    }

    @Property
    void aDayInFullIsThatDayHoweverWritten(
            @ForAll("days") LocalDate day, @ForAll("days") LocalDate published, @ForAll("dayFormats") String format) {
        String month = day.getMonth().name().charAt(0)
                + day.getMonth().name().substring(1).toLowerCase(Locale.ROOT);
        String words = format.replace("D", "" + day.getDayOfMonth())
                .replace("M", month)
                .replace("Y", "" + day.getYear());
        List<DatePhrase> phrases = DatePhrases.in("It happened on " + words + " at last.");
        assertThat(phrases).hasSize(1);
        assertThat(phrases.getFirst().in(Setting.past(published))).hasToString(day.toString());
    }

    @Property
    void anyTextIsReadWithoutFailing(@ForAll String noise, @ForAll("pastPhrases") String words) {
        String text = noise + " " + words + " " + noise;
        int end = 0;
        for (DatePhrase phrase : DatePhrases.in(text)) {
            assertThat(phrase.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(phrase.start(), phrase.end())).isEqualTo(phrase.words());
            end = phrase.end();
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1995, 1, 1).toEpochDay(),
                        LocalDate.of(2039, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> dayFormats() {
        return Arbitraries.of("M D, Y", "D M Y", "M D Y", "D M, Y");
    }

    @Provide
    Arbitrary<String> bareDates() {
        Arbitrary<String> months = Arbitraries.of(
                "January", "February", "March", "April", "May", "June", "July", "August", "Oct.", "Nov.", "December");
        Arbitrary<String> days = Arbitraries.integers().between(1, 28).map(Object::toString);
        return Arbitraries.oneOf(
                Combinators.combine(months, days).as((month, day) -> "on " + month + " " + day),
                months.map(month -> "in " + month),
                Arbitraries.of("on Monday", "on Sunday", "in the second quarter", "in the fall"));
    }

    @Provide
    Arbitrary<String> pastPhrases() {
        Arbitrary<String> counts =
                Arbitraries.of("a", "two", "a few", "several", "18", "nearly three", "more than ten");
        Arbitrary<String> units = Arbitraries.of("days", "weeks", "months", "quarters", "years", "decades");
        return Arbitraries.oneOf(
                Combinators.combine(counts, units).as((count, unit) -> count + " " + unit + " ago"),
                Combinators.combine(counts, units).as((count, unit) -> "in the past " + plain(count) + " " + unit),
                units.map(unit -> "last " + unit.substring(0, unit.length() - 1)),
                units.map(unit -> "in recent " + unit),
                Arbitraries.of("last night", "earlier this year", "late last year", "last Friday", "last June"),
                bareDates());
    }

    private static String plain(String count) {
        return count.replaceAll("nearly |more than ", "").replaceAll("^a$", "two");
    }
}
