package dev.dateline.headline;

import dev.dateline.fact.value.When;
import dev.dateline.language.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** A date as a reader says it, no more precise than it is: "October 2022", "2019", "by 24 March 2024". */
public final class DateWords {

    private static final Map<Language, DateWords> SPOKEN = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            SPOKEN.put(language, new DateWords(language));
        }
    }

    private final Language language;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    private DateWords(Language language) {
        this.language = language;
        this.day = DateTimeFormatter.ofPattern(language.say("date.day"), language.locale());
        this.month = DateTimeFormatter.ofPattern(language.say("date.month"), language.locale());
    }

    /** The dates of a language. */
    public static DateWords in(Language language) {
        return Objects.requireNonNull(SPOKEN.get(language));
    }

    /** When something was. */
    public String of(When when) {
        String edtf = when.edtf();
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return one(edtf);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (isOpen(from)) {
            return language.say("date.by", one(to));
        }
        return isOpen(to) ? language.say("date.from", one(from)) : language.say("date.between", one(from), one(to));
    }

    /**
     * When a state lasted: "from 2009 to 2014", "since 2019", "until 2014", "in 2016". Empty if only the day of
     * publication bounds it.
     */
    public String lasting(When when) {
        if (when.basis() == When.Basis.BOUNDED) {
            return "";
        }
        String edtf = when.edtf();
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return language.say(within(edtf), one(edtf));
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (isOpen(from)) {
            return language.say("date.until", one(to));
        }
        return isOpen(to) ? language.say("date.since", one(from)) : language.say("date.from-to", one(from), one(to));
    }

    private static String within(String edtf) {
        return switch (edtf.length()) {
            case 10 -> "date.on-day";
            case 7 -> "date.in-month";
            default -> edtf.endsWith("X") ? "date.in-decade" : "date.in-year";
        };
    }

    /**
     * What is known of when a state lasted: as {@link #lasting} says, or "as of 24 March 2024" on which it did, "by 24
     * March 2024" where that is all.
     */
    public String ofState(When when) {
        if (when.basis() != When.Basis.BOUNDED || when.earliest() == null) {
            String lasting = lasting(when);
            return lasting.isEmpty() ? of(when) : lasting;
        }
        String first = language.say("date.as-of", of(when.earliest()));
        return when.latest() == null || when.latest().equals(when.earliest())
                ? first
                : language.say("date.as-of-two", first, of(when.latest()));
    }

    /** "24 March 2024". */
    public String of(LocalDate date) {
        return day.format(date);
    }

    private static boolean isOpen(String part) {
        return part.isEmpty() || part.equals("..");
    }

    private String one(String edtf) {
        String bare = edtf.replaceFirst("[~?%]$", "");
        return switch (edtf.substring(bare.length())) {
            case "~" -> language.say("date.about", exact(bare));
            case "?" -> language.say("date.perhaps", exact(bare));
            case "%" -> language.say("date.about-perhaps", exact(bare));
            default -> exact(bare);
        };
    }

    private String exact(String date) {
        return switch (date.length()) {
            case 10 -> of(LocalDate.parse(date));
            case 7 -> monthOrGroup(date.substring(0, 4), Integer.parseInt(date.substring(5)));
            default -> date.endsWith("X") ? language.say("date.decade", date.replace('X', '0')) : date;
        };
    }

    private String monthOrGroup(String year, int code) {
        return switch (code) {
            case 21 -> language.say("date.spring", year);
            case 22 -> language.say("date.summer", year);
            case 23 -> language.say("date.autumn", year);
            case 24 -> language.say("date.winter", year);
            case 33, 34, 35, 36 -> language.say("date.quarter", code - 32, year);
            default -> month.format(YearMonth.of(Integer.parseInt(year), code));
        };
    }
}
