package dev.dateline.article.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema.org description of an article that many pages carry as JSON-LD. */
final class LinkedData {

    /** As lenient as pages need it: line ends inside strings and commas behind the last value are common. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    /** One post of a live page, as the description lists it. */
    record LiveUpdate(String headline, String published) {}

    private final List<JsonNode> articles;

    private LinkedData(List<JsonNode> articles) {
        this.articles = articles;
    }

    static LinkedData of(Document page) {
        return new LinkedData(page.select("script[type~=(?i)^\\s*application/ld\\+json]").stream()
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
                .map(LinkedData::unescaped)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** The names of who or what a property refers to, which may be one or several, a name or an object with one. */
    @Nullable
    String name(String property) {
        String names = articles.stream()
                .flatMap(article -> several(article.path(property)))
                .map(value -> value.isObject() ? value.path("name") : value)
                .flatMap(LinkedData::several)
                .filter(JsonNode::isString)
                .map(LinkedData::unescaped)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    boolean isLive() {
        return articles.stream().anyMatch(article -> types(article).anyMatch("LiveBlogPosting"::equals));
    }

    List<LiveUpdate> liveUpdates() {
        return articles.stream()
                .flatMap(article -> several(article.path("liveBlogUpdate")))
                .filter(update -> update.path("headline").isString()
                        && update.path("datePublished").isString())
                .map(update -> new LiveUpdate(
                        unescaped(update.path("headline")).strip(),
                        update.path("datePublished").stringValue()))
                .toList();
    }

    /** Many sites escape the strings for HTML, which a script element does not undo, and some do so twice. */
    private static String unescaped(JsonNode string) {
        String once = Parser.unescapeEntities(string.stringValue(), false);
        return Parser.unescapeEntities(once, false);
    }

    /** Pages often carry broken blocks; the sound ones still count. */
    private static Stream<JsonNode> objects(String json) {
        try {
            return several(JSON.readTree(bare(json)))
                    .flatMap(object -> Stream.concat(Stream.of(object), several(object.path("@graph"))))
                    .flatMap(object -> Stream.concat(Stream.of(object), several(object.path("mainEntity"))));
        } catch (JacksonException e) {
            return Stream.empty();
        }
    }

    /** Without the comment or CDATA marks that old templates put around scripts. */
    private static String bare(String json) {
        return json.strip()
                .replaceFirst("^(?:<!--|(?://\\s*)?<!\\[CDATA\\[)", "")
                .replaceFirst("(?:-->|(?://\\s*)?]]>)$", "");
    }

    private static Stream<JsonNode> several(JsonNode value) {
        return value.isArray() ? value.valueStream() : Stream.of(value);
    }

    private static boolean isArticle(JsonNode object) {
        return types(object)
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report"));
    }

    private static Stream<String> types(JsonNode object) {
        return several(object.path("@type"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .map(type -> type.substring(type.lastIndexOf('/') + 1));
    }
}
