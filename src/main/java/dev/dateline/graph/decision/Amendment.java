package dev.dateline.graph.decision;

import dev.dateline.fact.entity.NameText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A person's correction of an entity.
 *
 * @param parts the mentions that meant it then
 * @param takenBackAt null while it holds
 */
public record Amendment(
        String id,
        AmendedField field,
        String value,
        List<String> parts,
        @Nullable String why,
        @Nullable String by,
        Instant at,
        @Nullable Instant takenBackAt)
        implements Saying {

    public Amendment {
        value = NameText.of(value);
    }

    public static Amendment of(Value row) {
        return new Amendment(
                row.get("id").asString(),
                AmendedField.valueOf(row.get("field").asString()),
                row.get("value").asString(),
                row.get("parts").asList(Value::asString).stream().sorted().toList(),
                row.get("why").isNull() ? null : row.get("why").asString(),
                row.get("by").isNull() ? null : row.get("by").asString(),
                row.get("at").asZonedDateTime().toInstant(),
                row.get("takenBackAt").isNull()
                        ? null
                        : row.get("takenBackAt").asZonedDateTime().toInstant());
    }

    /** What {@code write-amendment} takes. */
    public Map<String, Object> parameters() {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("field", field.name());
        properties.put("value", value);
        properties.put("why", why);
        properties.put("by", by);
        properties.put("at", at.atZone(ZoneOffset.UTC));
        properties.put("takenBackAt", takenBackAt == null ? null : takenBackAt.atZone(ZoneOffset.UTC));
        return Map.of("id", id, "properties", properties, "parts", parts);
    }
}
