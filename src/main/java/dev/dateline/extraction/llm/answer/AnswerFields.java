package dev.dateline.extraction.llm.answer;

import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The own fields of an event in an answer. A value of the wrong type is left out. */
final class AnswerFields {

    private static final Pattern ROUND = Pattern.compile("(?i)^series[\\s-]+|[\\s-]+(?:round|funding)$");

    /** Before the decimal point, and behind it. */
    private static final int MOST_DIGITS = 18;

    private AnswerFields() {}

    static Details details(JsonNode event) {
        Details.Builder details = Details.builder();
        OwnField.ALL.forEach(field -> details.withRead(field, value(field, event.path(field.json()))));
        return details.build();
    }

    private static @Nullable Object value(OwnField<?> field, JsonNode node) {
        if (field == OwnField.SERIES) {
            return series(node);
        }
        if (field == OwnField.STAGE) {
            return stage(node);
        }
        return switch (field.type()) {
            case NAME, WORDING, PLACE -> text(node);
            case MONEY -> money(node);
            case VALUATION -> valuation(node);
            case FLAG -> flag(node);
            case TITLES -> texts(node);
            case MANNER -> node.isString() ? Manner.valueOf(node.stringValue()) : null;
            case COUNT -> count(node);
            case SHARE -> share(node);
        };
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
