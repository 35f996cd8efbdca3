package dev.dateline.extraction.check;

import dev.dateline.extraction.time.DatePhrase;
import dev.dateline.extraction.time.DatePhrases;
import dev.dateline.extraction.time.Setting;
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
 * What is not supported becomes "by the day of publication", or nothing for what is still to come.
 */
final class DateRule implements FieldRule {

    @Override
    public ClaimDraft check(ClaimDraft draft, Passage passage) {
        When when = draft.when();
        if (when == null || when.basis() == Basis.BOUNDED) {
            return draft;
        }
        return supported(when, passage)
                .map(found -> draft.withWhen(found.when(), Outcome.CONFIRMED, found.note()))
                .orElseGet(() -> draft.withWhen(
                        fallback(draft, passage.published()),
                        Outcome.REMOVED,
                        "no date phrase of the quote or its paragraph means " + when.edtf()));
    }

    private record Found(When when, String note) {}

    private static Optional<Found> supported(When when, Passage passage) {
        Optional<Support> support = Support.find(passage, area -> phraseFor(when, area, passage.published()));
        return support.map(found -> new Found(basedOn(when, found.words(), passage), found.toString()))
                .or(() -> dayOfTheNews(when, passage.published()));
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

    /** Whether the text's date lies within the claimed one, so that the claim says no more than the text. */
    private static boolean covers(When claimed, When text) {
        return reaches(claimed.earliest(), text.earliest(), true) && reaches(claimed.latest(), text.latest(), false);
    }

    private static boolean reaches(@Nullable LocalDate claimed, @Nullable LocalDate text, boolean start) {
        if (claimed == null || text == null) {
            return claimed == null && text == null;
        }
        return start ? !claimed.isAfter(text) : !claimed.isBefore(text);
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
