package dev.dateline.article.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The names in a page's JSON-LD, which may stand elsewhere than where they are needed, under the id of what has them. */
final class LinkedNames {

    private final Map<String, JsonNode> named = new HashMap<>();

    /** @param objects all that the page describes; the names of their properties' values count, too */
    LinkedNames(List<JsonNode> objects) {
        objects.forEach(this::note);
        objects.stream()
                .filter(JsonNode::isObject)
                .flatMap(JsonNode::valueStream)
                .flatMap(LinkedData::several)
                .forEach(this::note);
    }

    private void note(JsonNode object) {
        if (object.path("@id").isString() && !object.path("name").isMissingNode()) {
            named.putIfAbsent(object.path("@id").stringValue(), object.path("name"));
        }
    }

    /** The names that a value is, has or refers to; those that are no strings are left out. */
    Stream<JsonNode> of(JsonNode value) {
        JsonNode name = value.isObject() ? value.path("name") : value;
        boolean refers =
                value.isObject() && name.isMissingNode() && value.path("@id").isString();
        JsonNode found =
                refers ? Objects.requireNonNullElse(named.get(value.path("@id").stringValue()), name) : name;
        return LinkedData.several(found).filter(JsonNode::isString);
    }
}
