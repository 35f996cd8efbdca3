package dev.dateline.extraction.corenlp;

import dev.dateline.fact.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the amounts of money that a text names: "$101 million", "US$12.9bn", "€5m", "40 million euros". */
final class MoneyParser {

    /** One amount, with the code units that it takes. */
    record Found(Money money, int start, int end) {}

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("A$", "AUD"),
            Map.entry("AU$", "AUD"),
            Map.entry("C$", "CAD"),
            Map.entry("CA$", "CAD"),
            Map.entry("HK$", "HKD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("S$", "SGD"),
            Map.entry("NT$", "TWD"),
            Map.entry("R$", "BRL"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("Rs", "INR"),
            Map.entry("₩", "KRW"),
            Map.entry("₪", "ILS"));

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("dollar", "USD"),
            Map.entry("buck", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("pound", "GBP"),
            Map.entry("yen", "JPY"),
            Map.entry("yuan", "CNY"),
            Map.entry("renminbi", "CNY"),
            Map.entry("rupee", "INR"),
            Map.entry("won", "KRW"),
            Map.entry("shekel", "ILS"),
            Map.entry("franc", "CHF"),
            Map.entry("krona", "SEK"),
            Map.entry("kronor", "SEK"));

    private static final String CODES =
            "USD|EUR|GBP|JPY|CNY|RMB|INR|AUD|CAD|CHF|SEK|NOK|DKK|HKD|SGD|KRW|TWD|BRL|ILS|NZD|PLN|ZAR";

    private static final String NUMBER = "(\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";

    private static final String SCALE =
            "(?:[\\s\\u00A0-]?(hundred|thousand|million|mln|mil|billion|bln|trillion|tn|bn|mn|mm|crores?|lakhs?|[kmbt])\\b)?";

    private static final Pattern LEADING = Pattern.compile(
            "((?:US|AU|CA|HK|NZ|NT|A|C|S|R)?\\$|[€£¥₹₩₪]|Rs\\.?|\\b(?:" + CODES + "))\\s?" + NUMBER + SCALE,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TRAILING = Pattern.compile(
            "\\b" + NUMBER + SCALE + "[\\s-]?(?:(" + CODES
                    + ")\\b|(?:U\\.?S\\.? |American |British |Chinese |Swiss |Swedish )?("
                    + String.join("|", NAMES.keySet().stream().sorted().toList()) + ")s?\\b)",
            Pattern.CASE_INSENSITIVE);

    private MoneyParser() {}

    static List<Found> findIn(String text) {
        List<Found> found = new ArrayList<>();
        Matcher leading = LEADING.matcher(text);
        while (leading.find()) {
            found.add(new Found(
                    money(leading.group(2), leading.group(3), bySymbol(leading.group(1))),
                    leading.start(),
                    leading.end()));
        }
        Matcher trailing = TRAILING.matcher(text);
        while (trailing.find()) {
            boolean known = found.stream().anyMatch(f -> f.start() < trailing.end() && trailing.start() < f.end());
            if (!known) {
                String code = trailing.group(3) == null ? byName(trailing.group(4)) : bySymbol(trailing.group(3));
                found.add(
                        new Found(money(trailing.group(1), trailing.group(2), code), trailing.start(), trailing.end()));
            }
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    private static Money money(String number, @org.jspecify.annotations.Nullable String scale, String code) {
        BigDecimal amount = new BigDecimal(number.replace(",", ""));
        return new Money(amount.multiply(BigDecimal.valueOf(factor(scale))), Currency.getInstance(code));
    }

    private static long factor(@org.jspecify.annotations.Nullable String scale) {
        return switch (scale == null ? "" : scale.toLowerCase(Locale.ROOT)) {
            case "hundred" -> 100L;
            case "k", "thousand" -> 1_000L;
            case "lakh", "lakhs" -> 100_000L;
            case "m", "mn", "mm", "mil", "mln", "million" -> 1_000_000L;
            case "crore", "crores" -> 10_000_000L;
            case "b", "bn", "bln", "billion" -> 1_000_000_000L;
            case "t", "tn", "trillion" -> 1_000_000_000_000L;
            default -> 1L;
        };
    }

    private static String bySymbol(String symbol) {
        String upper = symbol.toUpperCase(Locale.ROOT);
        if (upper.startsWith("RS")) {
            return "INR";
        }
        return upper.equals("RMB") ? "CNY" : SYMBOLS.getOrDefault(upper, upper);
    }

    private static String byName(String name) {
        return NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), "USD");
    }
}
