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

    private static final int MOST_SCRIPTS = 200;
    private static final int MOST_TITLES = 20;

    /** One post of a live page, as the description lists it. */
    record LiveUpdate(String headline, String published) {}

    private final List<JsonNode> articles;
    private final LinkedNames names;

    private LinkedData(List<JsonNode> articles, LinkedNames names) {
        this.articles = articles;
        this.names = names;
    }

    /**
     * What a page says. Where it describes several articles, as those that it leads to, only those count whose headline the
     * page has itself, if there is one.
     */
    static LinkedData of(Document page) {
        List<JsonNode> objects = page.select("script[type~=(?i)^\\s*application/ld\\+json]").stream()
                .limit(MOST_SCRIPTS)
                .map(Element::data)
                .flatMap(LinkedData::objects)
                .toList();
        List<JsonNode> articles = objects.stream().filter(LinkedData::isArticle).toList();
        List<String> titles = titles(page);
        List<JsonNode> own = articles.stream()
                .limit(MOST_SCRIPTS)
                .filter(article -> isHeaded(article, titles))
                .toList();
        return new LinkedData(own.isEmpty() ? articles : own, new LinkedNames(objects));
    }

    private static List<String> titles(Document page) {
        return page.select("title, h1, meta[property=og:title]").stream()
                .limit(MOST_TITLES)
                .map(title -> title.nameIs("meta") ? title.attr("content") : title.text())
                .toList();
    }

    private static boolean isHeaded(JsonNode article, List<String> titles) {
        JsonNode headline = article.path("headline");
        return headline.isString()
                && titles.stream().anyMatch(title -> PageHeadline.isSame(title, unescaped(headline)));
    }

    /** The first article's value of a property; null where it has none or that is not a string. */
    @Nullable
    String string(String property) {
        return articles.stream()
                .flatMap(article -> several(article.path(property)).limit(1))
                .filter(JsonNode::isString)
                .map(LinkedData::unescaped)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    /**
     * The names of who or what a property of the first article that has it refers to: one or several, each a name, an
     * object with one, or a reference to such an object.
     */
    @Nullable
    String name(String property) {
        return articles.stream()
                .map(article -> names(article.path(property)))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private String names(JsonNode property) {
        return several(property)
                .flatMap(names::of)
                .map(LinkedData::unescaped)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
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

    /** Without the marks that templates put around scripts, and without the encoding that some give it like any text. */
    private static String bare(String json) {
        String bare = json.strip()
                .replaceFirst("^(?:<!--|(?://\\s*)?<!\\[CDATA\\[)", "")
                .replaceFirst("(?:-->|(?://\\s*)?]]>)$", "")
                .strip()
                .replaceFirst("(?<=[}\\]]);$", "");
        return bare.contains("\"") ? bare : Parser.unescapeEntities(bare, false);
    }

    static Stream<JsonNode> several(JsonNode value) {
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
