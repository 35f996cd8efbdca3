package dev.dateline.headline;

import dev.dateline.fact.value.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Amounts, lists and articles as English newspapers write them. */
public final class Words {

    private static final Map<String, String> SIGNS = Map.of(
            "USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥", "INR", "₹", "KRW", "₩", "CAD", "C$", "AUD", "A$", "HKD",
            "HK$");

    private static final Set<String> WITH_ARTICLE = Set.of(
            "UK",
            "US",
            "U.S.",
            "U.K.",
            "USA",
            "EU",
            "UAE",
            "United Kingdom",
            "United States",
            "European Union",
            "Netherlands",
            "Philippines");

    private record Scale(String word, int zeros) {}

    private static final List<Scale> SCALES =
            List.of(new Scale("trillion", 12), new Scale("billion", 9), new Scale("million", 6));

    private Words() {}

    /** "$101 million", "€1.25 billion", "CHF 250,000"; exact, so an odd amount is written out: "$1,234,567". */
    public static String money(Money money) {
        String code = money.currency().getCurrencyCode();
        return SIGNS.getOrDefault(code, code + " ") + amount(money.amount());
    }

    private static String amount(BigDecimal amount) {
        for (Scale scale : SCALES) {
            BigDecimal scaled = amount.movePointLeft(scale.zeros()).stripTrailingZeros();
            if (scaled.compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= 3) {
                return plain(scaled) + " " + scale.word();
            }
        }
        return plain(amount);
    }

    private static String plain(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(3);
        return format.format(number);
    }

    static String count(long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    /** 0.1 is "10%". */
    static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** "A", "A and B", "A, B and C". */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return items.stream().limit(items.size() - 1L).collect(Collectors.joining(", ")) + " and " + items.getLast();
    }

    /** "a round", "an angel round", "an $8 million round", "an $18 million round". */
    static String withArticle(String noun) {
        String spoken = noun.replaceFirst("^[^\\p{L}\\p{N}]+", "");
        boolean vowel = spoken.matches("(?iu)[aeio].*|[uU][^n].*|8.*|1[18]([^\\d,].*)?");
        return (vowel ? "an " : "a ") + noun;
    }

    /** A place as it stands in a sentence: "the UK", "Delaware". */
    static @Nullable String place(@Nullable String place) {
        return place != null && WITH_ARTICLE.contains(place) ? "the " + place : place;
    }

    /** {@code preposition} and the text, with a space in front; empty if there is no text. */
    static String tail(String preposition, @Nullable String text) {
        return text == null || text.isBlank() ? "" : " " + preposition + " " + text;
    }
}
