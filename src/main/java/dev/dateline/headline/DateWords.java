package dev.dateline.headline;

import dev.dateline.fact.value.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date as a reader says it, no more precise than it is: "October 2022", "2019", "by 24 March 2024". */
public final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private DateWords() {}

    /** When something was. */
    public static String of(When when) {
        String edtf = when.edtf();
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return one(edtf);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (isOpen(from)) {
            return "by " + one(to);
        }
        return isOpen(to) ? "from " + one(from) : "between " + one(from) + " and " + one(to);
    }

    /**
     * When a state lasted: "from 2009 to 2014", "since 2019", "until 2014", "in 2016". Empty if only the day of
     * publication bounds it.
     */
    public static String lasting(When when) {
        if (when.basis() == When.Basis.BOUNDED) {
            return "";
        }
        String edtf = when.edtf();
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return (edtf.length() == 10 ? "on " : "in ") + one(edtf);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (isOpen(from)) {
            return "until " + one(to);
        }
        return isOpen(to) ? "since " + one(from) : "from " + one(from) + " to " + one(to);
    }

    /**
     * What is known of when a state lasted: as {@link #lasting} says, or "as of 24 March 2024" on which it did, "by 24
     * March 2024" where that is all.
     */
    public static String ofState(When when) {
        if (when.basis() != When.Basis.BOUNDED || when.earliest() == null) {
            String lasting = lasting(when);
            return lasting.isEmpty() ? of(when) : lasting;
        }
        String first = "as of " + of(when.earliest());
        return when.latest() == null || when.latest().equals(when.earliest())
                ? first
                : first + " and " + of(when.latest());
    }

    /** "24 March 2024". */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    private static boolean isOpen(String part) {
        return part.isEmpty() || part.equals("..");
    }

    private static String one(String edtf) {
        String bare = edtf.replaceFirst("[~?%]$", "");
        return switch (edtf.substring(bare.length())) {
            case "~" -> "about " + exact(bare);
            case "?" -> exact(bare) + ", perhaps";
            case "%" -> "about " + exact(bare) + ", perhaps";
            default -> exact(bare);
        };
    }

    private static String exact(String date) {
        return switch (date.length()) {
            case 10 -> DAY.format(LocalDate.parse(date));
            case 7 -> monthOrGroup(date.substring(0, 4), Integer.parseInt(date.substring(5)));
            default -> date.endsWith("X") ? "the " + date.replace('X', '0') + "s" : date;
        };
    }

    private static String monthOrGroup(String year, int code) {
        return switch (code) {
            case 21 -> "spring " + year;
            case 22 -> "summer " + year;
            case 23 -> "autumn " + year;
            case 24 -> "winter " + year;
            case 33, 34, 35, 36 -> "Q" + (code - 32) + " " + year;
            default -> MONTH.format(YearMonth.of(Integer.parseInt(year), code));
        };
    }
}
