package dev.dateline.extraction.check.rule;

import dev.dateline.extraction.check.text.EvidencePassage;
import dev.dateline.extraction.time.Setting.Direction;
import dev.dateline.fact.claim.FieldCheck.Outcome;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The date of an event: it is kept where a date phrase of the quote, its sentence or its paragraph means it, or where
 * it is the day of the news itself.
 *
 * <p>A date may be less precise than the phrase, never more: where the text has a year, a day of it is not supported.
 * Where the text leaves the day open, the text's own date takes its place; what is not supported at all becomes "by the
 * day of publication", or nothing for what is still to come. The time of a state is {@link PositionTimeRule}'s.
 */
public final class DateRule implements FieldRule {

    @Override
    public ClaimDraft check(ClaimDraft draft, EvidencePassage passage) {
        When when = draft.when();
        if (when == null || when.basis() == Basis.BOUNDED || draft.kind().isState()) {
            return draft;
        }
        DateReadings readings = new DateReadings(passage, directions(draft.status()));
        return supported(when, passage, readings)
                .map(found -> draft.withWhen(found.when(), Outcome.CONFIRMED, found.note()))
                .or(() -> ownDate(when, passage, readings)
                        .map(found -> draft.withWhen(found.when(), Outcome.CHANGED, found.note())))
                .orElseGet(() -> draft.withWhen(
                        fallback(draft, passage.published()),
                        Outcome.REMOVED,
                        "no date phrase of the quote or its paragraph means " + when.edtf()));
    }

    /** "In October" is the last one for what has happened; for what is planned, denied or alleged it may be the next. */
    private static Set<Direction> directions(Status status) {
        return status == Status.HAPPENED ? EnumSet.of(Direction.PAST) : EnumSet.allOf(Direction.class);
    }

    /**
     * A date that the text supports.
     *
     * @param note which words support it
     */
    record Found(When when, String note) {}

    /** The date of a state with its basis in the text, or nothing if the text does not have it. */
    static Optional<Found> supported(When when, EvidencePassage passage) {
        return supported(when, passage, new DateReadings(passage, EnumSet.allOf(Direction.class)));
    }

    private static Optional<Found> supported(When when, EvidencePassage passage, DateReadings readings) {
        Function<String, Optional<String>> wordsFor = area -> readings.wordsFor(when, area);
        return Support.find(passage, wordsFor)
                .map(found -> new Found(basedOn(when, found.words(), readings), found.toString()))
                .or(() -> dayOfTheNews(when, passage.published()))
                .or(() -> elsewhere(when, passage, readings));
    }

    /** Where the event is mentioned again with its date, in another sentence about the same key participants. */
    private static Optional<Found> elsewhere(When when, EvidencePassage passage, DateReadings readings) {
        return passage.related()
                .in(passage.article())
                .flatMap(sentence -> readings.wordsFor(when, sentence).stream())
                .findFirst()
                .map(words -> new Found(
                        basedOn(when, words, readings), "\"" + words + "\" in another sentence about the same names"));
    }

    /** What the sentence says itself where the claim is one of the days that it leaves open: "last week", "in 2019". */
    private static Optional<Found> ownDate(When when, EvidencePassage passage, DateReadings readings) {
        return readings.in(passage.sentence())
                .filter(reading -> DateReadings.isBounded(when)
                        && DateReadings.isBounded(reading.when())
                        && reading.when().overlaps(when))
                .map(reading ->
                        new Found(reading.when(), "the text has only \"" + reading.words() + "\", not " + when.edtf()))
                .findFirst();
    }

    private static Optional<Found> dayOfTheNews(When when, @Nullable LocalDate published) {
        return published != null && DateReadings.covers(when, When.day(published, Basis.STATED))
                ? Optional.of(new Found(based(when, Basis.RELATIVE), "the day of publication"))
                : Optional.empty();
    }

    /** The claimed date, stated where the phrase gives it by itself, else relative to the day of publication. */
    private static When basedOn(When when, String phrase, DateReadings readings) {
        return based(when, readings.areStatedBy(phrase, when) ? Basis.STATED : Basis.RELATIVE);
    }

    private static When based(When when, Basis basis) {
        return new When(when.earliest(), when.latest(), when.edtf(), basis);
    }

    private static @Nullable When fallback(ClaimDraft draft, @Nullable LocalDate published) {
        boolean ahead = draft.status() == Status.PLANNED;
        return published == null || ahead ? null : When.upTo(published);
    }
}
