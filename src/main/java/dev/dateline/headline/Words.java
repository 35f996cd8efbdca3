package dev.dateline.headline;

import dev.dateline.fact.value.Money;
import dev.dateline.language.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Amounts, lists and articles as English newspapers write them. */
public final class Words {

    private static final AmountWords ENGLISH = new AmountWords(Language.ENGLISH);

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

    private Words() {}

    /** "$101 million", "€1.25 billion", "CHF 250,000"; exact, so an odd amount is written out: "$1,234,567". */
    public static String money(Money money) {
        return ENGLISH.money(money);
    }

    static String count(long number) {
        return ENGLISH.number(number);
    }

    /** 0.1 is "10%". */
    static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** "A", "A and B", "A, B and C". */
    public static String list(List<String> items) {
        return ENGLISH.list(items);
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
