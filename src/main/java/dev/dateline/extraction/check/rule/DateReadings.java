package dev.dateline.extraction.check.rule;

import dev.dateline.extraction.check.text.EvidencePassage;
import dev.dateline.extraction.time.DatePhrase;
import dev.dateline.extraction.time.DatePhrases;
import dev.dateline.extraction.time.Setting;
import dev.dateline.extraction.time.Setting.Direction;
import dev.dateline.fact.value.Certainty;
import dev.dateline.fact.value.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates that the phrases of an article can mean, each with its words. */
final class DateReadings {

    /** One meaning of a phrase. */
    record Reading(When when, String words) {}

    /** "Two days after it dismissed him": counted from the other event, the dismissal was two days before. */
    private static final Pattern AFTER = Pattern.compile("(?i)\\bafter$");

    private static final Pattern BOUND = Pattern.compile("(?i)\\b(by|before)(?: the)?\\s+$");

    private static final int LONGEST_BOUND = 16;

    private final EvidencePassage passage;
    private final Set<Direction> directions;

    /** @param directions which way phrases without a year may look from the day of publication */
    DateReadings(EvidencePassage passage, Set<Direction> directions) {
        this.passage = passage;
        this.directions = directions;
    }

    /** All readings of the phrases in a part of the article. */
    Stream<Reading> in(String area) {
        List<DatePhrase> phrases = passage.dates(area);
        return phrases.stream().flatMap(phrase -> in(area, phrase, phrases));
    }

    private Stream<Reading> in(String area, DatePhrase phrase, List<DatePhrase> all) {
        String bound = boundBefore(area, phrase);
        return of(phrase, all, passage.published()).flatMap(when -> {
            Reading plain = new Reading(when, phrase.words());
            return bound.isEmpty()
                    ? Stream.of(plain)
                    : Stream.of(plain, new Reading(upTo(when, bound), bound + " " + phrase.words()));
        });
    }

    /** The word before a phrase that makes it the end of the time that is meant; empty where there is none. */
    private static String boundBefore(String area, DatePhrase phrase) {
        Matcher bound = BOUND.matcher(area.substring(Math.max(0, phrase.start() - LONGEST_BOUND), phrase.start()));
        return bound.find() ? bound.group(1) : "";
    }

    private static When upToBound(When when, String bound) {
        return bound.isEmpty() ? when : upTo(when, bound);
    }

    /** "By 2019" is up to its last day, "before 2019" up to the day before its first one. */
    private static When upTo(When when, String bound) {
        if (!isBounded(when)) {
            return when;
        }
        LocalDate last = bound.equalsIgnoreCase("by")
                ? Objects.requireNonNull(when.latest())
                : Objects.requireNonNull(when.earliest()).minusDays(1);
        return When.parse("../" + last, when.basis());
    }

    /** The words in a part of the article that mean the date, or nothing if none do. */
    Optional<String> wordsFor(When claimed, String area) {
        return in(area).filter(reading -> covers(claimed, reading.when()))
                .map(Reading::words)
                .findFirst();
    }

    /** Whether the words give the date without a look at the day of publication. */
    boolean areStatedBy(String words, When claimed) {
        List<DatePhrase> phrases = DatePhrases.in(words);
        return passage.published() == null
                || phrases.stream()
                        .flatMap(phrase ->
                                of(phrase, phrases, null).map(when -> upToBound(when, boundBefore(words, phrase))))
                        .anyMatch(when -> covers(claimed, when));
    }

    /** What a phrase can mean: looking back or ahead from the day of publication, or from any date beside it. */
    private Stream<When> of(DatePhrase phrase, List<DatePhrase> all, @Nullable LocalDate published) {
        if (!phrase.isAnchored()) {
            return directions.stream()
                    .map(direction -> new Setting(published, direction, null))
                    .flatMap(setting ->
                            Stream.of(phrase.in(setting), phrase.openingIn(setting), phrase.closingIn(setting)))
                    .filter(Objects::nonNull);
        }
        return all.stream()
                .filter(other -> !other.isAnchored())
                .flatMap(other -> of(other, all, published))
                .map(anchor -> Setting.past(published).anchoredOn(anchor))
                .flatMap(setting -> bothWays(phrase).map(one -> one.in(setting)))
                .filter(Objects::nonNull);
    }

    private static Stream<DatePhrase> bothWays(DatePhrase phrase) {
        String turned = AFTER.matcher(phrase.words()).replaceFirst("before");
        return turned.equals(phrase.words())
                ? Stream.of(phrase)
                : Stream.concat(Stream.of(phrase), DatePhrases.in(turned).stream());
    }

    /** Whether the claim says the same day or days as the text, or fewer details of them. */
    static boolean covers(When claimed, When text) {
        if (!isBounded(claimed) || !isBounded(text)) {
            return Objects.equals(claimed.earliest(), text.earliest())
                    && Objects.equals(claimed.latest(), text.latest());
        }
        return text.within(claimed.earliest(), claimed.latest()) == Certainty.DEFINITE || holdsMost(claimed, text);
    }

    /** "Last week" may begin in one month and end in the next: either is a month of it that holds half of its days. */
    private static boolean holdsMost(When claimed, When text) {
        boolean isCalendarUnit = claimed.edtf().indexOf('/') < 0;
        return isCalendarUnit
                && claimed.possibleDays() >= text.possibleDays()
                && 2 * sharedDays(claimed, text) >= text.possibleDays();
    }

    private static long sharedDays(When one, When other) {
        LocalDate first = later(Objects.requireNonNull(one.earliest()), Objects.requireNonNull(other.earliest()));
        LocalDate last = earlier(Objects.requireNonNull(one.latest()), Objects.requireNonNull(other.latest()));
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static boolean isBounded(When when) {
        return when.earliest() != null && when.latest() != null;
    }
}
