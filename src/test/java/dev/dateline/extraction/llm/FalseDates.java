package dev.dateline.extraction.llm;

import dev.dateline.fact.value.Certainty;
import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Days, months and years that the article does not have, or that are more precise than what it has. */
final class FalseDates {

    /** Nearer to the day of publication, words such as "on Monday" and "last month" may mean the day. */
    private static final int NEAR = 45;

    static final List<Falsification> ALL = List.of(
            FalseDates::anotherYear,
            FalseDates::anotherMonth,
            FalseDates::anotherDay,
            FalseDates::aYearAway,
            FalseDates::morePrecise,
            FalseDates::spanOfOthers);

    private FalseDates() {}

    private static Optional<Falsified> anotherYear(AnsweredArticle told, int event, RandomGenerator random) {
        return dated(told, event, String.valueOf(random.nextInt(1970, 2009)));
    }

    private static Optional<Falsified> anotherMonth(AnsweredArticle told, int event, RandomGenerator random) {
        When when = when(told, event);
        return when == null || when.edtf().length() < 7
                ? Optional.empty()
                : dated(
                        told,
                        event,
                        YearMonth.from(when.sortDay())
                                .plusMonths(random.nextInt(1, 11))
                                .toString());
    }

    private static Optional<Falsified> anotherDay(AnsweredArticle told, int event, RandomGenerator random) {
        When when = when(told, event);
        LocalDate day = when == null ? published(told) : when.sortDay();
        return dated(told, event, day.plusDays(random.nextInt(-400, 400)).toString());
    }

    private static Optional<Falsified> aYearAway(AnsweredArticle told, int event, RandomGenerator random) {
        When when = when(told, event);
        boolean happened = told.event(event).path("status").asString().equals("HAPPENED");
        return when == null || !happened || when.edtf().length() != 10
                ? Optional.empty()
                : dated(
                        told,
                        event,
                        when.sortDay().plusYears(random.nextBoolean() ? 1 : -1).toString());
    }

    private static Optional<Falsified> morePrecise(AnsweredArticle told, int event, RandomGenerator random) {
        When when = when(told, event);
        if (when == null || when.edtf().contains("/")) {
            return Optional.empty();
        }
        return switch (when.edtf().length()) {
            case 4 -> dated(told, event, "%s-%02d".formatted(when.edtf().replace('X', '3'), random.nextInt(1, 13)));
            case 7 -> dated(told, event, "%s-%02d".formatted(when.edtf(), random.nextInt(1, 29)));
            default -> Optional.empty();
        };
    }

    /** A year that begins or ends with one that the text has, or one that is shifted by half. */
    private static Optional<Falsified> spanOfOthers(AnsweredArticle told, int event, RandomGenerator random) {
        When when = when(told, event);
        if (when == null || when.edtf().length() != 4 || when.edtf().contains("X")) {
            return Optional.empty();
        }
        int year = when.sortDay().getYear();
        return dated(told, event, year + "-07/" + (year + 1) + "-07");
    }

    private static Optional<Falsified> dated(AnsweredArticle told, int event, String edtf) {
        When falseDate = When.parse(edtf, Basis.STATED);
        if (isTrue(told, falseDate) || mayBeTheNext(told, event, falseDate)) {
            return Optional.empty();
        }
        AnsweredArticle copy = told.copy();
        copy.event(event).put("when", edtf);
        return Optional.of(new Falsified(
                copy,
                "when of " + copy.event(event).path("kind") + ": " + edtf,
                extraction -> extraction.claims().stream()
                        .anyMatch(claim -> claim.when() != null
                                && Stream.of(claim.when().edtf().split("/", -1)).anyMatch(edtf::equals))));
    }

    /** Whether the article has such a date, for this event or for another, in words or as the day of the news. */
    private static boolean isTrue(AnsweredArticle told, When date) {
        LocalDate published = published(told);
        boolean near = date.within(published.minusDays(NEAR), published.plusDays(NEAR)) != Certainty.NO;
        return near
                || Stream.concat(told.events().valueStream().map(FalseDates::when), Stream.of(extra(told)))
                        .filter(Objects::nonNull)
                        .anyMatch(other -> date.within(other.earliest(), other.latest()) != Certainty.NO
                                && date.possibleDays() >= other.possibleDays());
    }

    /** "In April" may be the next one for what has not happened. */
    private static boolean mayBeTheNext(AnsweredArticle told, int event, When date) {
        LocalDate published = published(told);
        return !told.event(event).path("status").asString().equals("HAPPENED")
                && date.within(published, published.plusYears(1)) != Certainty.NO;
    }

    /** Dates that an article has apart from its events. */
    private static When extra(AnsweredArticle told) {
        return switch (told.toString()) {
            case "freight-cuts", "museum-directors", "brewery-bids", "seed-patents" ->
                When.parse("2024/2028", Basis.STATED);
            default -> When.day(published(told), Basis.STATED);
        };
    }

    private static LocalDate published(AnsweredArticle told) {
        return Objects.requireNonNull(told.article().publishedAt());
    }

    private static @Nullable When when(AnsweredArticle told, int event) {
        return when(told.event(event));
    }

    private static @Nullable When when(JsonNode event) {
        return event.path("when").isString() ? When.parse(event.path("when").asString(), Basis.STATED) : null;
    }
}
