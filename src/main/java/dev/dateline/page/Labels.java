package dev.dateline.page;

import dev.dateline.fact.claim.Conflict;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.Valuation;
import dev.dateline.fact.value.When;
import dev.dateline.headline.AmountWords;
import dev.dateline.headline.DateWords;
import dev.dateline.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What templates call things in the language of the page, as {@code ${@labels.kind(…)}}. */
@Component("labels")
public final class Labels {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    Labels() {}

    /** "Funding round", "Lead investor", "Organization". */
    public String of(Enum<?> constant) {
        return of(constant, PageLanguage.current());
    }

    static String of(Enum<?> constant, Language language) {
        String words = language.words(key(constant));
        return words == null ? EnglishNames.of(constant) : words;
    }

    /** The same with a small letter where it has one within a sentence. */
    public String inner(Enum<?> constant) {
        String words = PageLanguage.current().words(key(constant) + ".inner");
        return words == null ? EnglishNames.of(constant).toLowerCase(Locale.ENGLISH) : words;
    }

    private static String key(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        return type.substring(0, 1).toLowerCase(Locale.ENGLISH) + type.substring(1) + "." + constant.name();
    }

    /** The language of what is quoted, and of headlines, which speak English; null on an English page. */
    public @Nullable String original() {
        return PageLanguage.current() == Language.ENGLISH ? null : Language.ENGLISH.code();
    }

    /** The same of a field's value; null as well where the page has words of its own for it. */
    public @Nullable String original(String field) {
        return OwnField.ALL.stream()
                .filter(own -> own.json().equals(field))
                .findFirst()
                .map(own -> DetailWords.original(own, PageLanguage.current()))
                .orElse(null);
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
        return status == Status.HAPPENED ? "" : say("status." + status + ".label");
    }

    /** "October 2022", "by 24 March 2024". */
    public String when(When when) {
        return dates().of(when);
    }

    /** The same, of something of this kind: "since 2019" of a state. */
    public String when(EventKind kind, When when) {
        return kind.isState() ? dates().ofState(when) : when(when);
    }

    /** "24 March 2024". */
    public String day(LocalDate day) {
        return dates().of(day);
    }

    /** "24 March 2024, 09:30 UTC". */
    public String moment(Instant moment) {
        LocalDateTime there = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        return say("date.moment", day(there.toLocalDate()), there.format(CLOCK));
    }

    /** "$101 million". */
    public String money(Money money) {
        return amounts().money(money);
    }

    /** "$1 billion post-money". */
    public String valuation(Valuation valuation) {
        return DetailWords.valuation(valuation, PageLanguage.current());
    }

    /** What an event's own fields are called, and what they say: "Raised" is "$101 million". */
    public List<DetailLine> details(Details details) {
        return DetailWords.of(details, PageLanguage.current());
    }

    /** What a source says in a field on which sources differ; a date is given as EDTF. */
    public String value(String field, Object value) {
        return switch (value) {
            case String text -> field.equals("when") ? when(When.parse(text, When.Basis.STATED)) : text;
            case Money money -> money(money);
            case Valuation valuation -> valuation(valuation);
            case Boolean yes -> say(yes ? "yes" : "no");
            case Enum<?> constant -> inner(constant);
            case Collection<?> several ->
                list(several.stream().map(Object::toString).toList());
            default -> value.toString();
        };
    }

    /** "1 source", "3 sources". */
    public String count(long number, String noun) {
        return PageLanguage.current().count("count." + noun, number);
    }

    /** The same with a number that is written otherwise: "1,000+ questions". */
    public String counted(String written, long number, String noun) {
        return say(Language.counted("count." + noun, number), written);
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
        return amounts().list(words);
    }

    /** A field's name as a reader says it: "boardSeat" is "board seat", "when" is "date". */
    public String field(String name) {
        String words = PageLanguage.current().words("own." + name + ".inner");
        return words == null ? EnglishNames.of(name) : words;
    }

    /** What makes a claim doubtful: "low confidence". */
    public String doubts(List<String> doubts) {
        return list(doubts.stream().map(doubt -> say("doubt." + doubt)).toList());
    }

    private static String say(String key, Object... values) {
        return PageLanguage.current().say(key, values);
    }

    private static DateWords dates() {
        return DateWords.in(PageLanguage.current());
    }

    private static AmountWords amounts() {
        return new AmountWords(PageLanguage.current());
    }
}
