package dev.dateline.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes and reads the types of {@code fact} as the contract has them: ids as text, money as {@code {amount,
 * currency}}, own fields only where they are known.
 */
@Component
public final class FactModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public FactModule() {
        super("dateline-fact");
        List.of(ArticleId.class, ClaimId.class, EntityId.class, EventId.class)
                .forEach(id -> setMixInAnnotation(id, AsText.class));
        addSerializer(Details.class, new DetailsWriter());
        addDeserializer(Details.class, new DetailsReader());
        addSerializer(Money.class, new MoneyWriter());
        addDeserializer(Money.class, new MoneyReader());
        addSerializer(Valuation.class, new ValuationWriter());
        addDeserializer(Valuation.class, new ValuationReader());
    }

    /** An id is its text. */
    abstract static class AsText {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AsText(String value) {}

        @JsonValue
        abstract String value();
    }

    private static void writeMoney(Money money, JsonGenerator json) {
        json.writeNumberProperty("amount", new BigDecimal(money.amount().toPlainString()));
        json.writeStringProperty("currency", money.currency().getCurrencyCode());
    }

    private static Money readMoney(JsonNode node, DeserializationContext context) {
        try {
            return new Money(
                    node.required("amount").decimalValue(),
                    Currency.getInstance(node.required("currency").asString()));
        } catch (IllegalArgumentException e) {
            return context.reportInputMismatch(Money.class, "not an amount of money: %s", node);
        }
    }

    private static final class MoneyWriter extends ValueSerializer<Money> {

        @Override
        public void serialize(Money money, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            writeMoney(money, json);
            json.writeEndObject();
        }
    }

    private static final class MoneyReader extends ValueDeserializer<Money> {

        @Override
        public Money deserialize(JsonParser parser, DeserializationContext context) {
            return readMoney(context.readTree(parser), context);
        }
    }

    private static final class ValuationWriter extends ValueSerializer<Valuation> {

        @Override
        public void serialize(Valuation valuation, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            writeMoney(valuation.money(), json);
            if (valuation.basis() != Valuation.Basis.UNSPECIFIED) {
                json.writeStringProperty("kind", valuation.basis().name());
            }
            json.writeEndObject();
        }
    }

    private static final class ValuationReader extends ValueDeserializer<Valuation> {

        @Override
        public Valuation deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode node = context.readTree(parser);
            String basis = node.path("kind").asString(Valuation.Basis.UNSPECIFIED.name());
            return new Valuation(readMoney(node, context), Valuation.Basis.valueOf(basis));
        }
    }
}
