package dev.dateline.article;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema.org description of an article that many pages carry as JSON-LD. */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<JsonNode> articles;

    private LinkedData(List<JsonNode> articles) {
        this.articles = articles;
    }

    static LinkedData of(Document page) {
        return new LinkedData(page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .flatMap(LinkedData::objects)
                .filter(LinkedData::isArticle)
                .toList());
    }

    /** The first article's value of a property; null where it has none or that is not a string. */
    @Nullable
    String string(String property) {
        return articles.stream()
                .map(article -> article.path(property))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .findFirst()
                .orElse(null);
    }

    /** The names of who or what a property refers to, which may be one or several, a name or an object with one. */
    @Nullable
    String name(String property) {
        String names = articles.stream()
                .flatMap(article -> several(article.path(property)))
                .map(value -> value.isObject() ? value.path("name") : value)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    /** Pages often carry broken blocks; the sound ones still count. */
    private static Stream<JsonNode> objects(String json) {
        try {
            return several(JSON.readTree(json))
                    .flatMap(object -> Stream.concat(Stream.of(object), several(object.path("@graph"))));
        } catch (JacksonException e) {
            return Stream.empty();
        }
    }

    private static Stream<JsonNode> several(JsonNode value) {
        return value.isArray() ? value.valueStream() : Stream.of(value);
    }

    private static boolean isArticle(JsonNode object) {
        return several(object.path("@type"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report"));
    }
}
