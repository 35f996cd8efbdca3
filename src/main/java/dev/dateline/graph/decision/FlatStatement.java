package dev.dateline.graph.decision;

import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.graph.store.FlatDetails;
import dev.dateline.resolution.curation.NamedRole;
import dev.dateline.resolution.curation.StatedClaim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** A claim by names as properties of a node: who takes part is three lists side by side. */
final class FlatStatement {

    private FlatStatement() {}

    static Map<String, Object> write(StatedClaim claim) {
        Map<String, Object> properties = new HashMap<>(FlatDetails.write(claim.own()));
        properties.put("kind", claim.kind().name());
        properties.put("status", claim.status().name());
        properties.put("roles", each(claim, part -> part.role().name()));
        properties.put("kinds", each(claim, part -> part.kind().name()));
        properties.put("names", each(claim, NamedRole::name));
        properties.put("attributedTo", claim.attributedTo());
        properties.put("quote", claim.quote());
        properties.put("start", claim.start());
        properties.put("end", claim.end());
        When when = claim.when();
        if (when != null) {
            properties.put("edtf", when.edtf());
            properties.put("basis", when.basis().name());
            put(properties, "earliest", when.earliest());
            put(properties, "latest", when.latest());
        }
        return properties;
    }

    private static void put(Map<String, Object> properties, String key, @Nullable Object value) {
        if (value != null) {
            properties.put(key, value);
        }
    }

    private static List<String> each(StatedClaim claim, Function<NamedRole, String> part) {
        return claim.cast().stream().map(part).toList();
    }

    static @Nullable StatedClaim read(Value node) {
        return node.isNull()
                ? null
                : new StatedClaim(
                        EventKind.valueOf(node.get("kind").asString()),
                        Status.valueOf(node.get("status").asString()),
                        when(node),
                        cast(node),
                        FlatDetails.read(node),
                        node.get("attributedTo").asList(Value::asString, List.of()),
                        node.get("quote").asString(),
                        node.get("start").asInt(),
                        node.get("end").asInt());
    }

    private static @Nullable When when(Value node) {
        return node.get("edtf").isNull()
                ? null
                : new When(
                        node.get("earliest").asLocalDate(null),
                        node.get("latest").asLocalDate(null),
                        node.get("edtf").asString(),
                        When.Basis.valueOf(node.get("basis").asString()));
    }

    private static List<NamedRole> cast(Value node) {
        List<String> roles = node.get("roles").asList(Value::asString);
        List<String> kinds = node.get("kinds").asList(Value::asString);
        List<String> names = node.get("names").asList(Value::asString);
        return IntStream.range(0, roles.size())
                .mapToObj(at ->
                        new NamedRole(Role.valueOf(roles.get(at)), EntityKind.valueOf(kinds.get(at)), names.get(at)))
                .toList();
    }
}
