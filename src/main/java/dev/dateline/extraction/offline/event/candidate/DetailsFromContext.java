package dev.dateline.extraction.offline.event.candidate;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.frame.span.MoneySense;
import dev.dateline.extraction.offline.frame.span.SentenceSpans;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import edu.stanford.nlp.ling.CoreLabel;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a kind's own fields near the trigger: amounts, series, head counts, jurisdictions, degrees. */
record DetailsFromContext(String text, Sentence sentence, SentenceSpans spans) {

    private static final BigDecimal SMALLEST_DEAL = BigDecimal.valueOf(1_000);

    private static final Set<String> MONTHS_AND_DAYS = Stream.concat(
                    Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern SERIES =
            Pattern.compile("\\b(?:(?i:series)[\\s-]([A-K](?:[-\\s]?[1-9])?\\+?)(?![\\w])|(?i:(pre-seed|pre-series"
                    + " A|seed|angel|bridge|growth)(?= (?:and [\\w ]+ )?(?:\\w+"
                    + " )?(?:round|funding|investment|financing|extension|stage|capital|money)|\\))))");

    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d+)";

    private static final String STAFF =
            " (?:employees|workers|jobs|people|staff(?:ers)?|positions|roles|members of staff|job"
                    + " cuts|layoffs|redundancies)\\b";

    /** "300, or 10 percent, of its 3,000 employees": the second number counts those before. */
    private static final Pattern OF_STAFF = Pattern.compile("(?i)\\b" + NUMBER
            + "(?:,? \\(?(?:or )?(?:about |roughly |nearly |some |around )?\\d+(?:\\.\\d+)?(?: ?%| percent| per cent)\\)?,?)?"
            + " of (?:its|their|our|the)(?: [a-z’'-]+){0,3}? [\\d,]+(?: [a-z-]+){0,2}?" + STAFF);

    private static final Pattern HEADCOUNT = Pattern.compile(
            "(?i)\\b" + NUMBER + "(?: (?:or so|more|of its|of the company's|full-time|[a-z-]+)){0,3}?" + STAFF);

    /** Before a number that counts the whole staff: "10 percent of its 3,000 employees", "which has 3,000 employees". */
    private static final Pattern PART_OF = Pattern.compile(
            "(?i)(?:(?<!\\ball )\\bof (?:its|their|our) (?:[a-z]+ ){0,3}|(?:%|\\b(?:percent|per cent|half|third|quarter)) of (?:the )?"
                    + "|\\b(?:has|have|had|employs|employed|employing|leaving|leaves) (?:(?:about|around|nearly|some|over|roughly|more than|only|just) )?)$");

    private static final Pattern FOR_NOW = Pattern.compile(
            "(?i)\\b(?:on an? (?:interim|temporary|acting) basis|for now|for the time being|temporar(?:y|ily)|in the"
                    + " interim)\\b");

    private static final Pattern SHARE =
            Pattern.compile("(?i)\\b(\\d+(?:\\.\\d+)?)(?: ?%| percent| per cent)(?= ?[,)]{0,2} (?:of"
                    + " (?:its|the|their|our|all)|(?:cut|reduction)))");

    private static final Pattern DEGREE = Pattern.compile("\\b((?:(?i:bachelor|master)(?:['’]s)?(?:"
            + " (?i:degree))?|(?i:doctorate|MBA)|Ph\\.?D\\.?|M\\.?Sc\\.?|B\\.?Sc\\.?|MPhil|DPhil|JD|(?i:law"
            + " degree|degree)))\\b(?: (?:in|of) ((?:[A-Za-z-]+(?: and | )?){1,5}?)(?= (?:from|at|in|before|and"
            + " then|he|she|where)\\b|[,.;]|$))?");

    private static final Pattern JURISDICTION =
            Pattern.compile("\\bin (?:the |a |an )?(?:federal court in |district court in |court in |state of"
                    + " )?(UK|U\\.K\\.|US|U\\.S\\.|United Kingdom|United States|EU|[A-Z][a-z]+(?: [A-Z][a-z]+)?)\\b");

    private static final Pattern COURT =
            Pattern.compile("\\b((?:[A-Z][\\w.']+ )*(?:High Court|Supreme Court|District Court|Court of"
                    + " (?:Appeals?|Chancery|Justice)|Chancery Court|Superior Court|federal court|bankruptcy court)(?:"
                    + " (?:of|for|in) (?:the )?[A-Z][\\w ]+?(?= [a-z]|[,.]|$))?)");

    Details of(EventKind kind, int trigger) {
        Details.Builder details = Details.builder();
        switch (kind) {
            case FUNDING_ROUND ->
                details.with(OwnField.RAISED, ofDeal(trigger))
                        .with(OwnField.VALUATION, valuation(trigger))
                        .with(OwnField.SERIES, series(trigger));
            case PUBLIC_OFFERING ->
                details.with(OwnField.RAISED, ofDeal(trigger)).with(OwnField.VALUATION, valuation(trigger));
            case ACQUISITION -> details.with(OwnField.PRICE, price(trigger));
            case RULING -> details.with(OwnField.AMOUNT, nearest(trigger, EnumSet.of(MoneySense.PLAIN)));
            case LAYOFF -> details.with(OwnField.HEADCOUNT, headcount()).with(OwnField.SHARE, share());
            case LAWSUIT -> details.with(OwnField.JURISDICTION, jurisdiction()).with(OwnField.COURT, court());
            case BANKRUPTCY -> details.with(OwnField.JURISDICTION, jurisdiction());
            case EDUCATION -> degree(details);
            case APPOINTMENT -> {
                if (isForNow(trigger)) {
                    details.with(OwnField.INTERIM, true);
                }
            }
            default -> {
                // The others have no fields but those that a frame gives.
            }
        }
        return details.build();
    }

    /** Whether the words near the trigger say that a post is only temporary: "on an interim basis". */
    private boolean isForNow(int trigger) {
        List<CoreLabel> near = sentence.tokens()
                .subList(trigger, Math.min(trigger + 12, sentence.tokens().size()));
        return FOR_NOW.matcher(text.substring(
                        near.getFirst().beginPosition(), near.getLast().endPosition()))
                .find();
    }

    private @Nullable Money price(int trigger) {
        Money plain = ofDeal(trigger);
        return plain != null ? plain : nearest(trigger, EnumSet.of(MoneySense.VALUATION));
    }

    /** Deals are of thousands: "$19" is the price of one share. */
    private @Nullable Money ofDeal(int trigger) {
        return nearest(trigger, EnumSet.of(MoneySense.PLAIN), SMALLEST_DEAL);
    }

    private @Nullable Money nearest(int trigger, Set<MoneySense> senses) {
        return nearest(trigger, senses, BigDecimal.ZERO);
    }

    private @Nullable Money nearest(int trigger, Set<MoneySense> senses, BigDecimal least) {
        return spans.amounts().stream()
                .filter(a -> senses.contains(a.sense()) && a.money().amount().compareTo(least) >= 0)
                .filter(a -> !isDivided(Math.min(a.first(), trigger), Math.max(a.first(), trigger)))
                .min(Comparator.comparingInt(a -> Math.abs(a.first() - trigger)))
                .map(SentenceSpans.Amount::money)
                .orElse(null);
    }

    /** Whether a semicolon between the two places separates two events. */
    private boolean isDivided(int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .anyMatch(token -> token.word().equals(";"));
    }

    private @Nullable Valuation valuation(int trigger) {
        Money money = nearest(trigger, EnumSet.of(MoneySense.VALUATION));
        if (money == null) {
            return null;
        }
        String own = own().toLowerCase(Locale.ROOT);
        Valuation.Basis basis = own.contains("post-money") || own.contains("post money")
                ? Valuation.Basis.POST_MONEY
                : own.contains("pre-money") || own.contains("pre money")
                        ? Valuation.Basis.PRE_MONEY
                        : Valuation.Basis.UNSPECIFIED;
        return new Valuation(money, basis);
    }

    private @Nullable String series(int trigger) {
        int at = sentence.tokens().get(trigger).beginPosition() - sentence.start();
        Matcher matcher = SERIES.matcher(own());
        String best = null;
        int nearest = Integer.MAX_VALUE;
        while (matcher.find()) {
            if (Math.abs(matcher.start() - at) < nearest) {
                nearest = Math.abs(matcher.start() - at);
                best = matcher.group(1) != null
                        ? matcher.group(1).toUpperCase(Locale.ROOT)
                        : matcher.group(2).toLowerCase(Locale.ROOT);
            }
        }
        return best;
    }

    private @Nullable Long headcount() {
        String clause = own();
        return Stream.concat(
                        OF_STAFF.matcher(clause).results(),
                        HEADCOUNT
                                .matcher(clause)
                                .results()
                                .filter(count -> !PART_OF.matcher(clause.substring(0, count.start()))
                                        .find()))
                .map(found -> Long.valueOf(found.group(1).replace(",", "")))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Double share() {
        Matcher matcher = SHARE.matcher(own());
        if (!matcher.find()) {
            return null;
        }
        double share = Double.parseDouble(matcher.group(1)) / 100;
        return share <= 1 ? share : null;
    }

    private @Nullable String jurisdiction() {
        Matcher matcher = JURISDICTION.matcher(own());
        while (matcher.find()) {
            if (!MONTHS_AND_DAYS.contains(matcher.group(1))) {
                return matcher.group(1);
            }
        }
        return null;
    }

    private @Nullable String court() {
        Matcher matcher = COURT.matcher(own());
        return matcher.find() ? matcher.group(1) : null;
    }

    private void degree(Details.Builder details) {
        Matcher matcher = DEGREE.matcher(own());
        if (matcher.find()) {
            details.with(OwnField.DEGREE, matcher.group(1))
                    .with(
                            OwnField.FIELD_OF_STUDY,
                            matcher.group(2) == null ? null : matcher.group(2).strip());
        }
    }

    private String own() {
        return text.substring(sentence.start(), sentence.end());
    }
}
