package dev.dateline.headline;

import dev.dateline.fact.value.Money;
import dev.dateline.language.Language;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;

/** Amounts as the newspapers of a language write them: "$101 million", "101 Millionen US-Dollar". */
public record AmountWords(Language language) {

    private static final int DECIMALS = 3;

    private record Scale(String word, int zeros) {}

    private static final List<Scale> SCALES =
            List.of(new Scale("trillion", 12), new Scale("billion", 9), new Scale("million", 6));

    /** "$101 million", "€1.25 billion", "CHF 250,000"; exact, so an odd amount is written out: "$1,234,567". */
    public String money(Money money) {
        String code = money.currency().getCurrencyCode();
        String pattern = language.words("money." + code) == null ? "money.other" : "money." + code;
        return language.say(pattern, amount(money.amount()), code);
    }

    private String amount(BigDecimal amount) {
        for (Scale scale : SCALES) {
            BigDecimal scaled = amount.movePointLeft(scale.zeros()).stripTrailingZeros();
            if (scaled.compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= DECIMALS) {
                String number = scaled.compareTo(BigDecimal.ONE) == 0 ? ".one" : ".many";
                return language.say("money." + scale.word() + number, plain(scaled));
            }
        }
        return plain(amount);
    }

    private String plain(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(number);
    }

    /** "1,200". */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** "A", "A and B", "A, B and C". */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String first = String.join(", ", items.subList(0, items.size() - 1));
        return language.say("list.last", first, Objects.requireNonNull(items.getLast()));
    }
}
