package dev.dateline.export.ftm;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entity of FollowTheMoney: all properties have several values, all values are texts.
 *
 * @param schema what it is: {@code Person}, {@code Ownership}, …
 */
record FtmEntity(String id, String schema, Map<String, Set<String>> properties) {

    static FtmEntity of(String schema, String id) {
        return new FtmEntity(id, schema, new TreeMap<>());
    }

    /** Adds a value, unless there is nothing to be said. */
    FtmEntity with(String property, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            properties.computeIfAbsent(property, first -> new LinkedHashSet<>()).add(value.toString());
        }
        return this;
    }

    FtmEntity withAll(String property, Collection<?> values) {
        values.forEach(value -> with(property, value));
        return this;
    }
}
