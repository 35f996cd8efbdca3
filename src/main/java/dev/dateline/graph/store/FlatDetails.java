package dev.dateline.graph.store;

import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.FieldType;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** The own fields of an event as properties of a node: a property has no parts, so an amount and its currency are two. */
public final class FlatDetails {

    private FlatDetails() {}

    /** The properties; what is not known is left out. */
    public static Map<String, Object> write(Details details) {
        Map<String, Object> properties = new HashMap<>();
        OwnField.ALL.forEach(field -> put(properties, field.json(), details.get(field)));
        return properties;
    }

    private static void put(Map<String, Object> properties, String key, @Nullable Object value) {
        switch (value) {
            case null -> {
                // Not known: no property.
            }
            case Money money -> {
                properties.put(key + "Amount", money.amount().doubleValue());
                properties.put(key + "Currency", money.currency().getCurrencyCode());
            }
            case Valuation valuation -> {
                put(properties, key, valuation.money());
                properties.put(key + "Basis", valuation.basis().name());
            }
            case Manner manner -> properties.put(key, manner.name());
            default -> properties.put(key, value);
        }
    }

    /** Reads them from a node, or from a map of its properties. */
    public static Details read(Value node) {
        Details.Builder details = Details.builder();
        OwnField.ALL.forEach(field -> details.withRead(field, value(node, field.json(), field.type())));
        return details.build();
    }

    private static @Nullable Object value(Value node, String key, FieldType type) {
        return switch (type) {
            case NAME, WORDING, PLACE -> known(node, key, Value::asString);
            case MONEY -> money(node, key);
            case VALUATION -> valuation(node, key);
            case FLAG -> known(node, key, Value::asBoolean);
            case TITLES -> known(node, key, titles -> titles.asList(Value::asString));
            case MANNER -> known(node, key, manner -> Manner.valueOf(manner.asString()));
            case COUNT -> known(node, key, Value::asLong);
            case SHARE -> known(node, key, Value::asDouble);
        };
    }

    private static <T> @Nullable T known(Value node, String key, Function<Value, T> read) {
        Value value = node.get(key);
        return value.isNull() ? null : read.apply(value);
    }

    private static @Nullable Money money(Value node, String key) {
        Value amount = node.get(key + "Amount");
        return amount.isNull()
                ? null
                : new Money(
                        BigDecimal.valueOf(amount.asDouble()),
                        Currency.getInstance(node.get(key + "Currency").asString()));
    }

    private static @Nullable Valuation valuation(Value node, String key) {
        Money money = money(node, key);
        return money == null
                ? null
                : new Valuation(
                        money, Valuation.Basis.valueOf(node.get(key + "Basis").asString()));
    }
}
