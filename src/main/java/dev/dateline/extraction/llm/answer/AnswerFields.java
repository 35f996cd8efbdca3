package dev.dateline.extraction.llm.answer;

import dev.dateline.fact.Details;
import dev.dateline.fact.Manner;
import dev.dateline.fact.Money;
import dev.dateline.fact.Valuation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The own fields of an event in an answer. A value that is none of its type is left out. */
final class AnswerFields {

    private static final Pattern ROUND = Pattern.compile("(?i)^series[\\s-]+|[\\s-]+(?:round|funding)$");

    /** Before the decimal point, and behind it. */
    private static final int MOST_DIGITS = 18;

    private AnswerFields() {}

    static Details details(JsonNode event) {
        return Details.builder()
                .series(series(event.path("series")))
                .raised(money(event.path("raised")))
                .valuation(valuation(event.path("valuation")))
                .price(money(event.path("price")))
                .merger(flag(event.path("merger")))
                .titles(texts(event.path("titles")))
                .interim(flag(event.path("interim")))
                .joint(flag(event.path("joint")))
                .boardSeat(flag(event.path("boardSeat")))
                .manner(
                        event.path("manner").isString()
                                ? Manner.valueOf(event.path("manner").stringValue())
                                : null)
                .headcount(count(event.path("headcount")))
                .share(share(event.path("share")))
                .jurisdiction(text(event.path("jurisdiction")))
                .court(text(event.path("court")))
                .stage(stage(event.path("stage")))
                .subject(text(event.path("subject")))
                .outcome(text(event.path("outcome")))
                .amount(money(event.path("amount")))
                .degree(text(event.path("degree")))
                .field(text(event.path("field")))
                .build();
    }

    private static @Nullable String series(JsonNode node) {
        String text = text(node);
        return text == null ? null : ROUND.matcher(text).replaceAll("");
    }

    /** One of the five stages, also where the model says it in a sentence. */
    private static @Nullable String stage(JsonNode node) {
        String text = text(node);
        if (text == null) {
            return null;
        }
        String plain = text.toLowerCase(Locale.ROOT);
        if (plain.contains("settle")) {
            return "settled";
        }
        if (plain.contains("appeal")) {
            return "appeal";
        }
        if (plain.matches(".*(pre-?trial|heading (to|for) trial|going to trial|pending).*")) {
            return "pre-trial";
        }
        return plain.contains("trial") ? "trial" : plain.contains("filed") ? "filed" : null;
    }

    private static @Nullable Money money(JsonNode node) {
        BigDecimal amount = number(node.path("amount"));
        Currency currency = node.path("currency").isString()
                ? currency(node.path("currency").stringValue())
                : null;
        return amount == null || currency == null ? null : new Money(amount, currency);
    }

    private static @Nullable Long count(JsonNode node) {
        BigDecimal number = number(node);
        return number != null && number.stripTrailingZeros().scale() <= 0
                ? Long.valueOf(number.longValueExact())
                : null;
    }

    private static @Nullable Double share(JsonNode node) {
        BigDecimal number = number(node);
        return number != null && number.compareTo(BigDecimal.ONE) <= 0 ? Double.valueOf(number.doubleValue()) : null;
    }

    /** A number that a text can have, not negative: 1e999999999 would be written out in a billion digits. */
    static @Nullable BigDecimal number(JsonNode node) {
        BigDecimal number = node.isNumber() ? node.decimalValueOpt().orElse(null) : null;
        if (number == null) {
            return null;
        }
        boolean sane = number.signum() >= 0
                && number.precision() - number.scale() <= MOST_DIGITS
                && number.scale() <= MOST_DIGITS;
        return sane ? number : null;
    }

    private static @Nullable Currency currency(String code) {
        return Currency.availableCurrencies()
                .filter(currency -> currency.getCurrencyCode().equalsIgnoreCase(code.strip()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Valuation valuation(JsonNode node) {
        Money money = money(node);
        return money == null
                ? null
                : new Valuation(money, basis(node.path("kind").asString("")));
    }

    private static Valuation.Basis basis(String kind) {
        return switch (kind) {
            case "PRE_MONEY" -> Valuation.Basis.PRE_MONEY;
            case "POST_MONEY" -> Valuation.Basis.POST_MONEY;
            default -> Valuation.Basis.UNSPECIFIED;
        };
    }

    private static @Nullable Boolean flag(JsonNode node) {
        return node.isBoolean() ? node.booleanValue() : null;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() && !node.stringValue().isBlank()
                ? node.stringValue().strip()
                : null;
    }

    /** The texts of a list, without blank ones and repetitions. */
    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode node : list) {
            String text = text(node);
            if (text != null && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts;
    }
}
