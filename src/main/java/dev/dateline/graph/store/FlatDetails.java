package dev.dateline.graph.store;

import dev.dateline.fact.Details;
import dev.dateline.fact.Manner;
import dev.dateline.fact.Money;
import dev.dateline.fact.Valuation;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
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
        put(properties, "series", details.series());
        putMoney(properties, "raised", details.raised());
        Valuation valuation = details.valuation();
        if (valuation != null) {
            putMoney(properties, "valuation", valuation.money());
            properties.put("valuationBasis", valuation.basis().name());
        }
        putMoney(properties, "price", details.price());
        put(properties, "merger", details.merger());
        put(properties, "titles", details.titles().isEmpty() ? null : details.titles());
        put(properties, "interim", details.interim());
        put(properties, "joint", details.joint());
        put(properties, "boardSeat", details.boardSeat());
        put(
                properties,
                "manner",
                details.manner() == null ? null : details.manner().name());
        put(properties, "headcount", details.headcount());
        put(properties, "share", details.share());
        put(properties, "jurisdiction", details.jurisdiction());
        put(properties, "court", details.court());
        put(properties, "stage", details.stage());
        put(properties, "subject", details.subject());
        put(properties, "outcome", details.outcome());
        putMoney(properties, "amount", details.amount());
        put(properties, "degree", details.degree());
        put(properties, "field", details.field());
        return properties;
    }

    private static void put(Map<String, Object> properties, String key, @Nullable Object value) {
        if (value != null) {
            properties.put(key, value);
        }
    }

    private static void putMoney(Map<String, Object> properties, String key, @Nullable Money money) {
        if (money != null) {
            properties.put(key + "Amount", money.amount().doubleValue());
            properties.put(key + "Currency", money.currency().getCurrencyCode());
        }
    }

    /** Reads them from a node, or from a map of its properties. */
    public static Details read(Value node) {
        return Details.builder()
                .series(text(node, "series"))
                .raised(money(node, "raised"))
                .valuation(valuation(node))
                .price(money(node, "price"))
                .merger(flag(node, "merger"))
                .titles(node.get("titles").asList(Value::asString, List.of()))
                .interim(flag(node, "interim"))
                .joint(flag(node, "joint"))
                .boardSeat(flag(node, "boardSeat"))
                .manner(known(node, "manner", value -> Manner.valueOf(value.asString())))
                .headcount(known(node, "headcount", Value::asLong))
                .share(known(node, "share", Value::asDouble))
                .jurisdiction(text(node, "jurisdiction"))
                .court(text(node, "court"))
                .stage(text(node, "stage"))
                .subject(text(node, "subject"))
                .outcome(text(node, "outcome"))
                .amount(money(node, "amount"))
                .degree(text(node, "degree"))
                .field(text(node, "field"))
                .build();
    }

    private static <T> @Nullable T known(Value node, String key, Function<Value, T> read) {
        Value value = node.get(key);
        return value.isNull() ? null : read.apply(value);
    }

    private static @Nullable String text(Value node, String key) {
        return known(node, key, Value::asString);
    }

    private static @Nullable Boolean flag(Value node, String key) {
        return known(node, key, Value::asBoolean);
    }

    private static @Nullable Money money(Value node, String key) {
        Value amount = node.get(key + "Amount");
        return amount.isNull()
                ? null
                : new Money(
                        BigDecimal.valueOf(amount.asDouble()),
                        Currency.getInstance(node.get(key + "Currency").asString()));
    }

    private static @Nullable Valuation valuation(Value node) {
        Money money = money(node, "valuation");
        return money == null
                ? null
                : new Valuation(
                        money,
                        Valuation.Basis.valueOf(node.get("valuationBasis").asString()));
    }
}
