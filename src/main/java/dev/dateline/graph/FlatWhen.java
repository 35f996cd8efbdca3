package dev.dateline.graph;

import dev.dateline.fact.When;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A date as properties of a node; what is not known is left out. {@link EventReader#when} reads it. */
final class FlatWhen {

    private FlatWhen() {}

    static Map<String, Object> write(@Nullable When when) {
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
}
