package dev.dateline.graph.read;

import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.value.When;
import dev.dateline.resolution.tenure.Incumbency;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** A date as properties of a node; what is not known is left out. {@link EventReader#when} reads it. */
public final class FlatWhen {

    private FlatWhen() {}

    public static Map<String, Object> write(@Nullable When when) {
        Map<String, Object> properties = new HashMap<>();
        if (when != null) {
            properties.put("edtf", when.edtf());
            properties.put("basis", when.basis().name());
            if (when.earliest() != null) {
                properties.put("earliest", when.earliest());
            }
            if (when.latest() != null) {
                properties.put("latest", when.latest());
            }
        }
        return properties;
    }

    /** The same, each property with a word in front: {@code fromEdtf}. */
    public static Map<String, Object> write(String prefix, @Nullable When when) {
        Map<String, Object> properties = new HashMap<>();
        write(when).forEach((key, value) -> properties.put(prefix + capital(key), value));
        return properties;
    }

    private static String capital(String key) {
        return Character.toUpperCase(key.charAt(0)) + key.substring(1);
    }

    /** When a state began and ended; nothing of what is no state. */
    public static Map<String, Object> write(@Nullable Incumbency held) {
        Map<String, Object> properties = new HashMap<>();
        if (held != null) {
            properties.putAll(write("begin", held.begin()));
            properties.putAll(write("end", held.end()));
            if (held.lastHeld() != null) {
                properties.put("lastHeld", held.lastHeld());
            }
        }
        return properties;
    }

    static @Nullable Incumbency held(Value event) {
        return EventKind.valueOf(event.get("kind").asString()).isState()
                ? new Incumbency(read("begin", event), read("end", event), EventReader.day(event, "lastHeld"))
                : null;
    }

    static @Nullable When read(String prefix, Value node) {
        String edtf = node.get(prefix + "Edtf").asString(null);
        return edtf == null
                ? null
                : new When(
                        EventReader.day(node, prefix + "Earliest"),
                        EventReader.day(node, prefix + "Latest"),
                        edtf,
                        When.Basis.valueOf(node.get(prefix + "Basis").asString()));
    }
}
