package dev.dateline.extraction.money;

import dev.dateline.fact.value.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the amounts of money that a text names: "$101 million", "US$12.9bn", "€5m", "40 million euros". */
public final class MoneyPhrases {

    /** One amount, with the code units that it takes. */
    public record Found(Money money, int start, int end) {}

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("A$", "AUD"),
            Map.entry("AU$", "AUD"),
            Map.entry("C$", "CAD"),
            Map.entry("CA$", "CAD"),
            Map.entry("CAN$", "CAD"),
            Map.entry("CDN$", "CAD"),
            Map.entry("CN¥", "CNY"),
            Map.entry("E£", "EGP"),
            Map.entry("HK$", "HKD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("S$", "SGD"),
            Map.entry("NT$", "TWD"),
            Map.entry("R$", "BRL"),
            Map.entry("MX$", "MXN"),
            Map.entry("MEX$", "MXN"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("JP¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("Rs", "INR"),
            Map.entry("₩", "KRW"),
            Map.entry("₪", "ILS"),
            Map.entry("₦", "NGN"),
            Map.entry("₱", "PHP"),
            Map.entry("₺", "TRY"),
            Map.entry("₽", "RUB"),
            Map.entry("฿", "THB"),
            Map.entry("₫", "VND"),
            Map.entry("৳", "BDT"),
            Map.entry("TK", "BDT"),
            Map.entry("₵", "GHS"),
            Map.entry("GH₵", "GHS"),
            Map.entry("₴", "UAH"),
            Map.entry("₸", "KZT"),
            Map.entry("SFR", "CHF"),
            Map.entry("FR", "CHF"),
            Map.entry("RP", "IDR"),
            Map.entry("RM", "MYR"),
            Map.entry("R", "ZAR"),
            Map.entry("KSH", "KES"),
            Map.entry("USH", "UGX"),
            Map.entry("TSH", "TZS"),
            Map.entry("DH", "AED"),
            Map.entry("DHS", "AED"),
            Map.entry("SKR", "SEK"),
            Map.entry("NKR", "NOK"),
            Map.entry("DKR", "DKK"));

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("dollar", "USD"),
            Map.entry("buck", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("pound", "GBP"),
            Map.entry("stg", "GBP"),
            Map.entry("yen", "JPY"),
            Map.entry("yuan", "CNY"),
            Map.entry("renminbi", "CNY"),
            Map.entry("rupee", "INR"),
            Map.entry("won", "KRW"),
            Map.entry("shekel", "ILS"),
            Map.entry("franc", "CHF"),
            Map.entry("krona", "SEK"),
            Map.entry("kronor", "SEK"),
            Map.entry("zloty", "PLN"),
            Map.entry("rand", "ZAR"),
            Map.entry("baht", "THB"),
            Map.entry("ringgit", "MYR"),
            Map.entry("rupiah", "IDR"),
            Map.entry("naira", "NGN"),
            Map.entry("dirham", "AED"),
            Map.entry("riyal", "SAR"),
            Map.entry("reais", "BRL"),
            Map.entry("rouble", "RUB"),
            Map.entry("ruble", "RUB"));

    /** "Canadian dollars", "Danish kroner": the currencies that share a name. */
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("canadian dollar", "CAD"),
            Map.entry("australian dollar", "AUD"),
            Map.entry("singapore dollar", "SGD"),
            Map.entry("hong kong dollar", "HKD"),
            Map.entry("new zealand dollar", "NZD"),
            Map.entry("taiwan dollar", "TWD"),
            Map.entry("danish kroner", "DKK"),
            Map.entry("norwegian kroner", "NOK"),
            Map.entry("danish crown", "DKK"),
            Map.entry("norwegian crown", "NOK"),
            Map.entry("swedish crown", "SEK"),
            Map.entry("czech crown", "CZK"),
            Map.entry("czech koruna", "CZK"),
            Map.entry("mexican peso", "MXN"),
            Map.entry("argentine peso", "ARS"),
            Map.entry("chilean peso", "CLP"),
            Map.entry("colombian peso", "COP"),
            Map.entry("philippine peso", "PHP"),
            Map.entry("kenyan shilling", "KES"),
            Map.entry("ugandan shilling", "UGX"),
            Map.entry("tanzanian shilling", "TZS"),
            Map.entry("pakistani rupee", "PKR"),
            Map.entry("pakistan rupee", "PKR"),
            Map.entry("sri lankan rupee", "LKR"),
            Map.entry("nepalese rupee", "NPR"),
            Map.entry("nepali rupee", "NPR"),
            Map.entry("bangladeshi taka", "BDT"),
            Map.entry("kuwaiti dinar", "KWD"),
            Map.entry("saudi riyal", "SAR"),
            Map.entry("qatari riyal", "QAR"),
            Map.entry("moroccan dirham", "MAD"),
            Map.entry("egyptian pound", "EGP"),
            Map.entry("jamaican dollar", "JMD"),
            Map.entry("namibian dollar", "NAD"),
            Map.entry("fijian dollar", "FJD"),
            Map.entry("turkish lira", "TRY"));

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
            + String.join("|", COUNTRIES.keySet().stream().sorted().toList())
            + ")s?\\b|(?:U\\.?S\\.? |American |British |Chinese |Swiss |Swedish |Indian |Brazilian |Nigerian |South African |Japanese "
            + "|Thai |Malaysian |Indonesian |Polish |UAE |Emirati |South Korean |Korean |Israeli |Russian )?("
            + String.join("|", NAMES.keySet().stream().sorted().toList()) + ")s?\\b)";

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
                    + String.join("|", COUNTRIES.keySet().stream().sorted().toList()) + ")s?\\b)\\)?"
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
            return bySymbol(leading.group(1));
        }
        String country = behind.group(2) == null ? behind.group(3) + " dollar" : behind.group(2);
        return behind.group(1) == null
                ? COUNTRIES.getOrDefault(country.toLowerCase(Locale.ROOT), "USD")
                : bySymbol(behind.group(1));
    }

    private static String code(Matcher trailing) {
        if (trailing.group(3) != null) {
            return bySymbol(trailing.group(3));
        }
        String country = trailing.group(4);
        return country == null
                ? byName(trailing.group(5))
                : COUNTRIES.getOrDefault(country.toLowerCase(Locale.ROOT), "USD");
    }

    private static Optional<Money> money(String number, @Nullable String scale, String code) {
        return WrittenNumber.parse(number, scale != null)
                .map(amount -> new Money(amount.multiply(NumberScale.factor(scale)), Currency.getInstance(code)));
    }

    private static String bySymbol(String symbol) {
        // Australians write $US5 and $A5.
        String upper = symbol.toUpperCase(Locale.ROOT).replaceFirst("^\\$(US|A)$", "$1\\$");
        upper = upper.replaceFirst("\\.$", "").replaceFirst("SHS$", "SH").replace("¢", "₵");
        if (upper.equals("RS")) {
            return "INR";
        }
        String code = upper.replaceFirst("^(\\p{Lu}{3})[$¥£€]$", "$1");
        return code.equals("RMB") ? "CNY" : SYMBOLS.getOrDefault(upper, code);
    }

    private static String byName(String name) {
        return NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), "USD");
    }
}
