package dev.dateline.extraction.money;

import dev.dateline.fact.value.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the amounts of money that a text names: "$101 million", "US$12.9bn", "€5m", "40 million euros". */
public final class MoneyPhrases {

    /** One amount, with the code units that it takes. */
    public record Found(Money money, int start, int end) {}

    /** Signs of letters alone, in the case in which they are written: "offers 5 million" names no rupees. */
    private static final String LETTERS =
            "(?<![\\p{L}\\d.])(?-i:R[Ss]\\.?|SFr\\.?|Fr\\.|Tk\\.?|Rp\\.?|RM|R(?=\\d[\\d.,]*\\s?(?:million|billion|trillion|bn|m)\\b)|[KUT][Ss][Hh]s?\\.?"
                    + "|Dhs?|[SND]Kr)";

    private static final Pattern LEADING = Pattern.compile(
            "((?<![\\p{L}\\d])(?:US|AU|CAN?|CDN|HK|NZ|NT|MX|Mex|A|C|S|R)?\\$(?:US|A)?|(?:GH)?₵|GH¢"
                    + "|(?<![\\p{L}\\d])(?:(?:CN|JP)?¥|E?£)|(?<!\\p{Lu})[€₹₩₪₦₱₺₽฿₫৳₴₸]"
                    + "|" + LETTERS + "|\\b(?:" + CurrencyCodes.PATTERN + ")[$¥£€]?)\\s?" + WrittenNumber.PATTERN
                    + NumberScale.PATTERN,
            Pattern.CASE_INSENSITIVE);

    /** Three groups: a code, a currency that shares its name with others, one that does not. */
    private static final String CURRENCY = "(?:(" + CurrencyCodes.PATTERN + ")\\b|("
            + CurrencyWords.OF_COUNTRIES
            + ")s?\\b|(?:U\\.?S\\.? |American |British |Chinese |Swiss |Swedish |Indian |Brazilian |Nigerian |South African |Japanese "
            + "|Thai |Malaysian |Indonesian |Polish |UAE |Emirati |South Korean |Korean |Israeli |Russian )?("
            + CurrencyWords.OF_THEIR_OWN + ")s?\\b)";

    private static final Pattern TRAILING = Pattern.compile(
            "\\b" + WrittenNumber.PATTERN + NumberScale.PATTERN + "[\\s-]?" + CURRENCY, Pattern.CASE_INSENSITIVE);

    /** "Half a billion dollars"; a "million dollar question" is no amount. */
    private static final Pattern SPELT = Pattern.compile(
            "\\b" + SpeltNumber.PATTERN + NumberScale.PATTERN + "\\s" + CURRENCY
                    + "(?<=s|(?-i:[A-Z]{3})|yen|yuan|renminbi|won|baht)",
            Pattern.CASE_INSENSITIVE);

    /** What tells a sign of several currencies behind the amount: "$10 million CAD", "$10 million (Canadian)". */
    private static final Pattern BEHIND = Pattern.compile(
            "\\s?\\(?(?:(?:in )?(?:(" + CurrencyCodes.PATTERN + ")\\b|("
                    + CurrencyWords.OF_COUNTRIES + ")s?\\b)\\)?"
                    + "|(Canadian|Australian|New Zealand|Singapore|Hong Kong)(?=\\s?[).,;]))",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> SHARED_SIGNS = Set.of("$", "£", "¥", "RS", "RS.");

    /** The rest of a range, which has to name the scale. */
    private static final Pattern RANGE = Pattern.compile(
            "\\s?(to|-|–|—|and|or)\\s?(?:(?:US|AU|CA|HK|A|C|S)?\\$|[€£¥₹]|Rs\\.?\\s?)?" + WrittenNumber.PATTERN
                    + NumberScale.PATTERN,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN =
            Pattern.compile("\\bbetween\\s+(?:about\\s+|around\\s+)?$", Pattern.CASE_INSENSITIVE);

    private static final int BETWEEN_LENGTH = 24;

    private MoneyPhrases() {}

    /** The amounts in the order of the text; a number that is unclear is none. */
    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher leading = LEADING.matcher(text);
        while (leading.find()) {
            money(leading.group(2), scale(text, leading), code(text, leading))
                    .map(money -> new Found(money, leading.start(), leading.end()))
                    .ifPresent(found::add);
        }
        Matcher trailing = TRAILING.matcher(text);
        while (trailing.find()) {
            if (!isVerb(trailing)) {
                add(money(trailing.group(1), trailing.group(2), code(trailing)), trailing, found);
            }
        }
        Matcher spelt = SPELT.matcher(text);
        while (spelt.find()) {
            add(spelt(spelt), spelt, found);
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    /** "$5 to $10 million": the scale of the second is the first one's, too. */
    private static @Nullable String scale(String text, Matcher amount) {
        if (amount.group(3) != null) {
            return amount.group(3);
        }
        Matcher range = RANGE.matcher(text).region(amount.end(), text.length());
        boolean isRange =
                range.lookingAt() && (!range.group(1).equalsIgnoreCase("and") || isBetween(text, amount.start()));
        return isRange ? range.group(3) : null;
    }

    /** "$300 and 2 million shares" is no range. */
    private static boolean isBetween(String text, int amount) {
        return BETWEEN.matcher(text.substring(Math.max(0, amount - BETWEEN_LENGTH), amount))
                .find();
    }

    /** Adds an amount, unless its words are a part of one already found. */
    private static void add(Optional<Money> money, Matcher words, List<Found> found) {
        boolean known = found.stream().anyMatch(f -> f.start() < words.end() && words.start() < f.end());
        if (!known) {
            money.ifPresent(amount -> found.add(new Found(amount, words.start(), words.end())));
        }
    }

    private static Optional<Money> spelt(Matcher spelt) {
        String scale = spelt.group(2);
        return scale == null
                ? Optional.empty()
                : SpeltNumber.parse(spelt.group(1))
                        .map(number -> new Money(
                                number.multiply(NumberScale.factor(scale)), Currency.getInstance(code(spelt))));
    }

    /** "Of the 12 that entered, 3 won": no currency, but a verb. */
    private static boolean isVerb(Matcher trailing) {
        return "won".equalsIgnoreCase(trailing.group(5)) && trailing.group(2) == null;
    }

    /** The currency of an amount behind its sign, which several currencies may have. */
    private static String code(String text, Matcher leading) {
        Matcher behind = BEHIND.matcher(text).region(leading.end(), text.length());
        if (!SHARED_SIGNS.contains(leading.group(1).toUpperCase(Locale.ROOT)) || !behind.lookingAt()) {
            return CurrencyWords.bySign(leading.group(1));
        }
        String country = behind.group(2) == null ? behind.group(3) + " dollar" : behind.group(2);
        return behind.group(1) == null ? CurrencyWords.ofCountry(country) : CurrencyWords.bySign(behind.group(1));
    }

    private static String code(Matcher trailing) {
        if (trailing.group(3) != null) {
            return CurrencyWords.bySign(trailing.group(3));
        }
        String country = trailing.group(4);
        return country == null ? CurrencyWords.byName(trailing.group(5)) : CurrencyWords.ofCountry(country);
    }

    private static Optional<Money> money(String number, @Nullable String scale, String code) {
        return WrittenNumber.parse(number, scale != null)
                .map(amount -> new Money(amount.multiply(NumberScale.factor(scale)), Currency.getInstance(code)));
    }
}
