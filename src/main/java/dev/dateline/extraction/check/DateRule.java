package dev.dateline.extraction.check;

import dev.dateline.extraction.time.DatePhrase;
import dev.dateline.extraction.time.DatePhrases;
import dev.dateline.extraction.time.Setting;
import dev.dateline.fact.Certainty;
import dev.dateline.fact.FieldCheck.Outcome;
import dev.dateline.fact.Status;
import dev.dateline.fact.When;
import dev.dateline.fact.When.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The date of an event: it is kept where a date phrase of the quote, its sentence or its paragraph means it, or where
 * it is the day of the news itself.
 *
 * <p>A date may be less precise than the phrase, never more: where the text has a year, a day of it is not supported.
 * Where the text leaves the day open, the text's own date takes its place; what is not supported at all becomes "by the
 * day of publication", or nothing for what is still to come. The time of a state is {@link PositionTimeRule}'s.
 */
final class DateRule implements FieldRule {

    @Override
    public ClaimDraft check(ClaimDraft draft, Passage passage) {
        When when = draft.when();
        if (when == null || when.basis() == Basis.BOUNDED || draft.kind().isState()) {
            return draft;
        }
        return supported(when, passage)
                .map(found -> draft.withWhen(found.when(), Outcome.CONFIRMED, found.note()))
                .or(() -> lessPrecise(when, passage)
                        .map(found -> draft.withWhen(found.when(), Outcome.CHANGED, found.note())))
                .orElseGet(() -> draft.withWhen(
                        fallback(draft, passage.published()),
                        Outcome.REMOVED,
                        "no date phrase of the quote or its paragraph means " + when.edtf()));
    }

    /**
     * A date that the text supports.
     *
     * @param note which words support it
     */
    record Found(When when, String note) {}

    /** The date with its basis in the text, or nothing where the text does not have it. */
    static Optional<Found> supported(When when, Passage passage) {
        Optional<Support> support = Support.find(passage, area -> phraseFor(when, area, passage.published()));
        return support.map(found -> new Found(basedOn(when, found.words(), passage), found.toString()))
                .or(() -> dayOfTheNews(when, passage.published()))
                .or(() -> elsewhere(when, passage));
    }

    /** Where the event is mentioned again with its date, in another sentence about the same key participants. */
    private static Optional<Found> elsewhere(When when, Passage passage) {
        return passage.related().stream()
                .flatMap(sentence -> phraseFor(when, sentence, passage.published()).stream())
                .findFirst()
                .map(words -> new Found(
                        basedOn(when, words, passage), "\"" + words + "\" in another sentence about the same names"));
    }

    /** What the sentence says itself where the claim is one of the days that it leaves open: "last week", "in 2019". */
    private static Optional<Found> lessPrecise(When when, Passage passage) {
        List<DatePhrase> phrases = DatePhrases.in(passage.sentence());
        return phrases.stream()
                .flatMap(phrase -> readings(phrase, phrases, passage.published())
                        .filter(reading -> isBounded(when) && isBounded(reading) && contains(reading, when))
                        .map(reading ->
                                new Found(reading, "the text has only \"" + phrase.words() + "\", not " + when.edtf())))
                .findFirst();
    }

    private static boolean contains(When wide, When narrow) {
        return narrow.within(wide.earliest(), wide.latest()) == Certainty.DEFINITE;
    }

    private static boolean isBounded(When when) {
        return when.earliest() != null && when.latest() != null;
    }

    private static Optional<String> phraseFor(When when, String area, @Nullable LocalDate published) {
        List<DatePhrase> phrases = DatePhrases.in(area);
        return phrases.stream()
                .filter(phrase -> readings(phrase, phrases, published).anyMatch(reading -> covers(when, reading)))
                .map(DatePhrase::words)
                .findFirst();
    }

    /** What a phrase can mean: looking back or ahead from the day of publication, or from any date beside it. */
    private static Stream<When> readings(DatePhrase phrase, List<DatePhrase> all, @Nullable LocalDate published) {
        if (!phrase.isAnchored()) {
            return Stream.of(Setting.past(published), Setting.future(published))
                    .flatMap(setting ->
                            Stream.of(phrase.in(setting), phrase.openingIn(setting), phrase.closingIn(setting)))
                    .filter(Objects::nonNull);
        }
        return all.stream()
                .filter(other -> !other.isAnchored())
                .flatMap(other -> readings(other, all, published))
                .map(anchor -> phrase.in(Setting.past(published).anchoredOn(anchor)))
                .filter(Objects::nonNull);
    }

    /** Whether the claim says the same day or days as the text, or fewer details of them. */
    private static boolean covers(When claimed, When text) {
        if (!isBounded(claimed) || !isBounded(text)) {
            return Objects.equals(claimed.earliest(), text.earliest())
                    && Objects.equals(claimed.latest(), text.latest());
        }
        return claimed.overlaps(text) && claimed.possibleDays() >= text.possibleDays();
    }

    private static Optional<Found> dayOfTheNews(When when, @Nullable LocalDate published) {
        return published != null && covers(when, When.day(published, Basis.STATED))
                ? Optional.of(new Found(based(when, Basis.RELATIVE), "the day of publication"))
                : Optional.empty();
    }

    /** The claimed date, stated where the phrase gives it by itself, else relative to the day of publication. */
    private static When basedOn(When when, String phrase, Passage passage) {
        boolean stated =
                passage.published() == null || phraseFor(when, phrase, null).isPresent();
        return based(when, stated ? Basis.STATED : Basis.RELATIVE);
    }

    private static When based(When when, Basis basis) {
        return new When(when.earliest(), when.latest(), when.edtf(), basis);
    }

    private static @Nullable When fallback(ClaimDraft draft, @Nullable LocalDate published) {
        boolean ahead = draft.status() == Status.PLANNED;
        return published == null || ahead ? null : When.upTo(published);
    }
}
