package dev.dateline.extraction.time;

import dev.dateline.extraction.time.Calendar.Part;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/** What a rule found, read through the names of its groups. */
record Match(MatchResult result) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    boolean has(String group) {
        return result.namedGroups().containsKey(group) && result.group(group) != null;
    }

    String text(String group) {
        return result.group(group).toLowerCase(Locale.ROOT);
    }

    int number(String group) {
        return Integer.parseInt(result.group(group));
    }

    int year() {
        return number("year");
    }

    int month() {
        return month("month");
    }

    int month(String group) {
        return MONTHS.indexOf(text(group).substring(0, 3)) + 1;
    }

    int day() {
        return number("day");
    }

    DayOfWeek weekday() {
        return DayOfWeek.of(WEEKDAYS.indexOf(text("dow").substring(0, 3)) + 1);
    }

    int season() {
        return SEASONS.indexOf(text("season").replace("fall", "autumn")) + 1;
    }

    /** A quarter or a half by its number ("3", "3rd") or its ordinal; "final" and "latter" are the last of as many as {@code of}. */
    int ordinal(String group, int of) {
        String word = text(group);
        int named = ORDINALS.indexOf(word);
        return named >= 0 ? named + 1 : Character.isDigit(word.charAt(0)) ? word.charAt(0) - '0' : of;
    }

    Unit unit() {
        return Unit.of(text("unit"));
    }

    Count count() {
        Count count = plainCount();
        return has("half") || has("half2") ? count.plus(0.5) : count;
    }

    private Count plainCount() {
        if (has("from")) {
            return Count.between(text("from"), text("n"));
        }
        return has("n") ? Count.of(text("n")) : has("vague") ? new Count(2, 10) : Count.exactly(1);
    }

    Part part() {
        String word = text("part");
        if (word.startsWith("mid") || word.contains("middle")) {
            return Part.MID;
        }
        return word.startsWith("late") || word.contains("end") || word.contains("close") ? Part.LATE : Part.EARLY;
    }

    /** "Last" is -1, "this" 0, "next" 1. */
    int relation() {
        return switch (text("rel").replaceAll(".* ", "")) {
            case "last", "past", "previous" -> -1;
            case "next", "coming" -> 1;
            default -> 0;
        };
    }
}
