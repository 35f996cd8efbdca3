package dev.dateline.graph.read;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.Conflict;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.Valuation;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.neo4j.driver.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Conflicts in the flat form of the graph: lines of JSON, one for each field on which reports differ. A value is kept
 * with the name of its type, as a field does not tell it: a court is a name, or somebody who takes part.
 */
public final class StoredConflicts {

    private static final JsonMapper JSON = new JsonMapper();

    private StoredConflicts() {}

    public static List<String> write(List<Conflict> conflicts) {
        return conflicts.stream().map(StoredConflicts::line).toList();
    }

    private static String line(Conflict conflict) {
        ObjectNode line = JSON.createObjectNode().put("field", conflict.field());
        if (conflict.pinned() != null) {
            line.put("pinned", conflict.pinned().value());
        }
        ArrayNode values = line.putArray("values");
        for (Conflict.Value value : conflict.values()) {
            ObjectNode said = write(values.addObject(), value.value());
            value.articleIds().forEach(article -> said.withArray("articles").add(article.value()));
        }
        return JSON.writeValueAsString(line);
    }

    private static ObjectNode write(ObjectNode node, Object value) {
        return switch (value) {
            case EntityId id -> node.put("type", "entity").put("value", id.value());
            case Status status -> node.put("type", "status").put("value", status.name());
            case Manner manner -> node.put("type", "manner").put("value", manner.name());
            case Boolean flag -> node.put("type", "flag").put("value", flag);
            case Long count -> node.put("type", "count").put("value", count);
            case Double share -> node.put("type", "share").put("value", share);
            case Money money -> money(node.put("type", "money"), money);
            case Valuation valuation ->
                money(node.put("type", "valuation"), valuation.money())
                        .put("basis", valuation.basis().name());
            case List<?> words -> {
                node.put("type", "words");
                words.forEach(word -> node.withArray("value").add((String) word));
                yield node;
            }
            case String word -> node.put("type", "word").put("value", word);
            default -> throw new IllegalArgumentException("no field has values like " + value.getClass());
        };
    }

    private static ObjectNode money(ObjectNode node, Money money) {
        return node.put("value", money.amount().doubleValue())
                .put("currency", money.currency().getCurrencyCode());
    }

    static List<Conflict> read(Value event) {
        return event.get("conflicts").asList(line -> conflict(JSON.readTree(line.asString())), List.of());
    }

    private static Conflict conflict(JsonNode line) {
        String pinned = line.path("pinned").asString(null);
        return new Conflict(
                line.path("field").asString(),
                elements(line.path("values")).map(StoredConflicts::said).toList(),
                pinned == null ? null : new ClaimId(pinned));
    }

    private static Conflict.Value said(JsonNode node) {
        return new Conflict.Value(
                value(node),
                elements(node.path("articles"))
                        .map(article -> new ArticleId(article.asString()))
                        .toList());
    }

    private static Object value(JsonNode node) {
        JsonNode value = node.path("value");
        return switch (node.path("type").asString()) {
            case "entity" -> new EntityId(value.asString());
            case "status" -> Status.valueOf(value.asString());
            case "manner" -> Manner.valueOf(value.asString());
            case "flag" -> value.asBoolean();
            case "count" -> value.asLong();
            case "share" -> value.asDouble();
            case "money" -> money(node);
            case "valuation" ->
                new Valuation(
                        money(node), Valuation.Basis.valueOf(node.path("basis").asString()));
            case "words" -> elements(value).map(JsonNode::asString).toList();
            default -> value.asString();
        };
    }

    private static Money money(JsonNode node) {
        return new Money(
                BigDecimal.valueOf(node.path("value").asDouble()),
                Currency.getInstance(node.path("currency").asString()));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
