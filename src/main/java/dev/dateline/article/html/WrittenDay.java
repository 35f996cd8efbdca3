package dev.dateline.article.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as a page or a feed writes it, with the time and the offset where they stand behind it.
 *
 * <p>The day is the one that is written, in the writer's own offset: an article of 23:30 in New York is of that day, though
 * it is the next one in Greenwich already.
 *
 * @param offset null where none is written
 */
public record WrittenDay(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    private static final String TIME =
            "(?<hour>\\d{1,2})[:.](?<minute>[0-5]\\d)(?::[0-5]\\d(?:[.,]\\d+)?)?\\s*(?<half>[ap]\\.?m\\.?)?";
    private static final String ZONE =
            "\\(?(?<zone>Z|[+-]\\d{2}(?::?\\d{2})?|[A-Z]{2,5}(?:[+-]\\d{1,2}(?::?\\d{2})?)?)?\\)?(?:\\s*\\([^)]*\\)|\\[[^\\]]*])?";
    private static final String BEHIND = "(?:(?:\\s*[T,|–-]\\s*|\\s+(?:at\\s+)?)" + TIME + "\\s*" + ZONE + ")?\\.?";
    /** "7:57 AM EDT, Thu March 21, 2024" */
    private static final String TIME_FIRST =
            "(?:\\d{1,2}[:.][0-5]\\d\\s*(?:[ap]\\.?m\\.?)?(?:\\s*\\(?[A-Z]{2,5}\\)?)?\\s*(?:,|on)?\\s+)?";

    private static final String BEFORE = TIME_FIRST + "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?";
    private static final String MONTH = "(?<name>[a-z]{3,9})\\.?";

    private static final List<Pattern> FORMATS = List.of(
            pattern("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})"),
            pattern("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})"),
            pattern(BEFORE + "(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?" + MONTH
                    + ",?[\\s-]+(?<year>\\d{4}|\\d{2})"),
            pattern(BEFORE + MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})"),
            pattern("(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})"),
            pattern("(?<slash>\\d{1,2}[/-]\\d{1,2})[/-](?<year>\\d{4})"));

    /** "Fri Mar 22 07:57:00 GMT 2024", as programs in C and Java write. */
    private static final Pattern C_TIME = Pattern.compile(
            BEFORE + MONTH + "\\s+(?<day>\\d{1,2})\\s+" + TIME + "\\s*" + ZONE + "\\s+(?<year>\\d{4})",
            Pattern.CASE_INSENSITIVE);

    /** How far the clocks of outlets are behind those of Greenwich at most, and before them. */
    private static final int HOURS_WEST = 10;

    private static final int HOURS_EAST = 13;

    private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The zones that RFC 822 names, and those that outlets write; ones with two meanings are left out. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("GMT", 0),
            Map.entry("UTC", 0),
            Map.entry("UT", 0),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CDT", -5),
            Map.entry("MDT", -6),
            Map.entry("MST", -7),
            Map.entry("PDT", -7),
            Map.entry("PST", -8),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("JST", 9),
            Map.entry("AEST", 10),
            Map.entry("AEDT", 11));

    private static final DateTimeFormatter LINE =
            new DateTimeFormatterBuilder().appendPattern("d MMMM yyyy, HH:mm").toFormatter(Locale.ENGLISH);

    private static Pattern pattern(String day) {
        return Pattern.compile(day + BEHIND, Pattern.CASE_INSENSITIVE);
    }

    /** The day that a text is; nothing where it is none, or where it can be read as two. */
    public static Optional<WrittenDay> parse(String written) {
        String text = written.strip();
        try {
            return text.length() > 80 ? Optional.empty() : day(text);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<WrittenDay> day(String text) {
        if (EPOCH.matcher(text).matches()) {
            long count = Long.parseLong(text);
            Instant instant = text.length() == 10 ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count);
            OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
            return Optional.of(new WrittenDay(time.toLocalDate(), time.toLocalTime(), ZoneOffset.UTC));
        }
        Matcher program = C_TIME.matcher(text);
        if (program.matches()) {
            return Optional.of(of(program));
        }
        return FORMATS.stream()
                .map(format -> format.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(WrittenDay::of);
    }

    private static WrittenDay of(Matcher match) {
        LocalDate day = match.namedGroups().containsKey("slash")
                ? slashed(match.group("slash").split("[/-]", -1), Integer.parseInt(match.group("year")))
                : LocalDate.of(year(match), month(match), Integer.parseInt(match.group("day")));
        return new WrittenDay(day, time(match), offset(match.group("zone")));
    }

    private static int year(Matcher match) {
        int year = Integer.parseInt(match.group("year"));
        return year < 100 ? 2000 + year : year;
    }

    private static int month(Matcher match) {
        if (match.namedGroups().containsKey("month")) {
            return Integer.parseInt(match.group("month"));
        }
        String name = match.group("name").toLowerCase(Locale.ROOT);
        int month = MONTHS.indexOf(name.substring(0, 3)) + 1;
        if (month == 0 || !isMonth(name, month)) {
            throw new DateTimeException("no month: " + name);
        }
        return month;
    }

    private static boolean isMonth(String name, int month) {
        String full = java.time.Month.of(month).name().toLowerCase(Locale.ROOT);
        return name.length() == 3 || name.equals(full) || name.equals("sept");
    }

    /** 03/21/2024 is American and 21/03/2024 is not; 03/04/2024 may be either, so it is none. */
    private static LocalDate slashed(String[] parts, int year) {
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        if (first <= 12 && second <= 12 && first != second) {
            throw new DateTimeException("two days may be meant");
        }
        return first > 12 ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second);
    }

    private static @Nullable LocalTime time(Matcher match) {
        if (match.group("hour") == null) {
            return null;
        }
        int hour = Integer.parseInt(match.group("hour"));
        String half = match.group("half");
        boolean afternoon = half != null && half.toLowerCase(Locale.ROOT).startsWith("p");
        int shifted = half == null ? hour : hour % 12 + (afternoon ? 12 : 0);
        return LocalTime.of(shifted, Integer.parseInt(match.group("minute")));
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        if (zone.startsWith("+") || zone.startsWith("-")) {
            return ZoneOffset.of(zone);
        }
        Integer hours = ZONES.get(zone.toUpperCase(Locale.ROOT));
        return hours == null ? null : ZoneOffset.ofHours(hours);
    }

    /** Whether it may be another day where its outlet is, as it is written in Greenwich's time. */
    boolean isUniversal() {
        return time != null && offset != null && offset.getTotalSeconds() == 0;
    }

    /** Whether another writing may be the same moment, seen from the outlet's own place. */
    boolean isSameMomentAs(WrittenDay other) {
        if (time == null || other.time == null || offset == null) {
            return false;
        }
        if (other.offset != null) {
            return Math.abs(seconds(offset) - other.seconds(other.offset)) < 60;
        }
        long apart = Math.abs(seconds(ZoneOffset.UTC) - other.seconds(ZoneOffset.UTC));
        return apart <= 14 * 3600 && apart % 900 == 0;
    }

    /** Whether a day without a time is that of this moment somewhere in America, or in Australia or New Zealand. */
    boolean canBeThatOf(WrittenDay other) {
        if (time == null || other.time != null) {
            return false;
        }
        boolean dayBefore = other.day.equals(day.minusDays(1)) && time.getHour() < HOURS_WEST;
        boolean dayAfter = other.day.equals(day.plusDays(1)) && time.getHour() >= 24 - HOURS_EAST;
        return dayBefore || dayAfter;
    }

    private long seconds(ZoneOffset at) {
        return day.atTime(time == null ? LocalTime.MIN : time).toEpochSecond(at);
    }

    /** As a line of text: "20 September 2024, 14:10". */
    String line() {
        String line = LINE.format(day.atTime(time == null ? LocalTime.MIN : time));
        return time == null ? line.substring(0, line.indexOf(',')) : line;
    }
}
