package dev.dateline.article;

import dev.dateline.article.InvalidArticle.Fault;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day on which an outlet dates an article: {@code 2024-03-22}, or that with a time behind it. */
final class PublicationDate {

    /** Offsets with and without a colon are both common in pages' metadata. The outlet's own day counts, not UTC's. */
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})"
            + "(?:[T ]([01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d+)?)?\\s*(?:Z|[+-]\\d{2}(?::?\\d{2})?)?)?");
    /** The time zone in which each day begins first, so that no day that has begun anywhere counts as the future. */
    static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

    /** The first newspapers are of 1605. */
    private static final LocalDate FIRST_NEWSPAPER = LocalDate.of(1600, 1, 1);

    private PublicationDate() {}

    static LocalDate parse(String written, Clock clock) throws InvalidArticle {
        LocalDate day = parse(written);
        LocalDate today = LocalDate.now(clock.withZone(EARLIEST_ZONE));
        if (day.isBefore(FIRST_NEWSPAPER)) {
            throw new InvalidArticle(
                    Fault.BAD_DATE,
                    "publishedAt",
                    day + " is before there were newspapers.",
                    "Give the day on which it was published, or leave it out.");
        }
        if (day.isAfter(today)) {
            throw new InvalidArticle(
                    Fault.FUTURE_DATE,
                    "publishedAt",
                    day + " is in the future.",
                    "Give the publication date, or leave it out.");
        }
        return day;
    }

    private static LocalDate parse(String written) throws InvalidArticle {
        Matcher matcher = DATE.matcher(written.strip());
        try {
            if (matcher.matches()) {
                return LocalDate.parse(matcher.group(1));
            }
        } catch (DateTimeException e) {
            throw malformed(written);
        }
        throw malformed(written);
    }

    private static InvalidArticle malformed(String written) {
        return new InvalidArticle(
                Fault.BAD_DATE,
                "publishedAt",
                "\"" + written + "\" is not a date.",
                "Write it as 2024-03-22 or 2024-03-22T09:30:00Z.");
    }
}
