package dev.dateline.page;

import dev.dateline.fact.claim.Conflict;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.Valuation;
import dev.dateline.fact.value.When;
import dev.dateline.headline.DateWords;
import dev.dateline.headline.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What templates call things, as {@code ${@labels.kind(…)}}. */
@Component("labels")
public final class Labels {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern(", HH:mm 'UTC'", Locale.ENGLISH);

    Labels() {}

    /** "Funding round", "Lead investor", "Organization". */
    public String of(Enum<?> constant) {
        String words = constant.name().replace('_', ' ').toLowerCase(Locale.ENGLISH);
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    /** The same with a small letter, as within a sentence. */
    public String inner(Enum<?> constant) {
        return of(constant).toLowerCase(Locale.ENGLISH);
    }

    /** The band of the timeline that a kind belongs to. */
    public String theme(EventKind kind) {
        return switch (kind) {
            case FOUNDING, PRODUCT_RELEASE, PARTNERSHIP, BANKRUPTCY -> "business";
            case FUNDING_ROUND, ACQUISITION, PUBLIC_OFFERING, SALE_EXPLORATION -> "money";
            case APPOINTMENT, DEPARTURE, EXECUTIVE_SEARCH, LAYOFF, EDUCATION, POSITION -> "people";
            case DEMAND, LAWSUIT, RULING, INVESTIGATION -> "disputes";
        };
    }

    /** Empty for what happened, which goes without saying. */
    public String status(Status status) {
        return switch (status) {
            case HAPPENED -> "";
            case PLANNED -> "planned";
            case ALLEGED -> "alleged";
            case DENIED -> "denied";
            case CANCELLED -> "called off";
        };
    }

    /** "October 2022", "by 24 March 2024". */
    public String when(When when) {
        return DateWords.of(when);
    }

    /** The same, of something of this kind: "since 2019" of a state. */
    public String when(EventKind kind, When when) {
        return kind.isState() ? DateWords.ofState(when) : when(when);
    }

    /** "24 March 2024". */
    public String day(LocalDate day) {
        return DateWords.of(day);
    }

    /** "24 March 2024, 09:30 UTC". */
    public String moment(Instant moment) {
        LocalDateTime there = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        return day(there.toLocalDate()) + there.format(CLOCK);
    }

    /** "$101 million". */
    public String money(Money money) {
        return Words.money(money);
    }

    /** "$1 billion post-money". */
    public String valuation(Valuation valuation) {
        return valuationOf(valuation);
    }

    static String valuationOf(Valuation valuation) {
        String money = Words.money(valuation.money());
        return switch (valuation.basis()) {
            case PRE_MONEY -> money + " pre-money";
            case POST_MONEY -> money + " post-money";
            case UNSPECIFIED -> money;
        };
    }

    /** What an event's own fields are called, and what they say: "Raised" is "$101 million". */
    public Map<String, String> details(Details details) {
        return DetailWords.of(details);
    }

    /** What a source says in a field on which sources differ; a date is given as EDTF. */
    public String value(String field, Object value) {
        return switch (value) {
            case String text -> field.equals("when") ? DateWords.of(When.parse(text, When.Basis.STATED)) : text;
            case Money money -> Words.money(money);
            case Valuation valuation -> valuationOf(valuation);
            case Boolean yes -> yes ? "yes" : "no";
            case Enum<?> constant -> inner(constant);
            case Collection<?> several ->
                list(several.stream().map(Object::toString).toList());
            default -> value.toString();
        };
    }

    /** "1 source", "3 sources". */
    public String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** "amount and date": the fields on which sources differ. */
    public String fields(List<Conflict> conflicts) {
        return list(conflicts.stream()
                .map(conflict -> field(conflict.field()))
                .distinct()
                .toList());
    }

    /** "A", "A and B", "A, B and C". */
    public String list(List<String> words) {
        return Words.list(words);
    }

    /** A field's name as a reader says it: "raisedAmount" is "raised amount", "when" is "date". */
    public String field(String name) {
        if (name.equals("when")) {
            return "date";
        }
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ENGLISH);
    }
}
