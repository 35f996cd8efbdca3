package dev.dateline.article;

import dev.dateline.article.InvalidArticle.Fault;
import dev.dateline.json.JsonFault;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article as somebody hands it in: nothing checked yet. Exactly one of text and HTML makes it an article.
 *
 * @param id the id under which a corpus file lists it; null where its content is to name it
 * @param publishedAt a date or a date with a time, ISO 8601
 */
public record Draft(
        @Nullable String id,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String author,
        @Nullable String publishedAt,
        @Nullable String text,
        @Nullable String html) {

    private static final List<String> FIELDS =
            List.of("id", "url", "outlet", "title", "author", "publishedAt", "text", "html");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Reads one JSON object in UTF-8, as {@link #ofJson(String)} does. */
    public static Draft ofJson(byte[] json) throws InvalidArticle {
        return of(parse(() -> JSON.readTree(json)));
    }

    /** Reads one JSON object. An unknown property is an error, so that a misspelt one is not silently lost. */
    public static Draft ofJson(String json) throws InvalidArticle {
        return of(parse(() -> JSON.readTree(json)));
    }

    private static Draft of(JsonNode object) throws InvalidArticle {
        if (!object.isObject()) {
            throw new InvalidArticle(
                    Fault.BROKEN_JSON, "body", "This is not a JSON object.", "Send {\"text\": \"…\"}.");
        }
        Map<String, String> values = new TreeMap<>();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String value = text(property.getKey(), property.getValue());
            if (value != null) {
                values.put(property.getKey(), value);
            }
        }
        return of(values);
    }

    /** A draft that says nothing but these; null where one is not known. */
    public static Draft about(@Nullable String outlet, @Nullable String publishedAt) {
        return new Draft(null, null, outlet, null, null, publishedAt, null, null);
    }

    /** The same, with this text and no HTML. */
    public Draft withText(String text) {
        return new Draft(id, url, outlet, title, author, publishedAt, text, null);
    }

    /** The same under this address. */
    public Draft withUrl(@Nullable String address) {
        return new Draft(id, address, outlet, title, author, publishedAt, text, html);
    }

    /** Whether it has an address and neither text nor HTML, so that the page has to be fetched. */
    public boolean isOnlyAnAddress() {
        return text == null && html == null && url != null && !url.isBlank();
    }

    private static Draft of(Map<String, String> values) {
        return new Draft(
                values.get("id"),
                values.get("url"),
                values.get("outlet"),
                values.get("title"),
                values.get("author"),
                values.get("publishedAt"),
                values.get("text"),
                values.get("html"));
    }

    private static JsonNode parse(Supplier<JsonNode> json) throws InvalidArticle {
        try {
            return json.get();
        } catch (JacksonException e) {
            throw new InvalidArticle(
                    Fault.BROKEN_JSON,
                    "body",
                    "This is not one JSON object: " + JsonFault.words(e) + ".",
                    "Send one JSON object in UTF-8.");
        }
    }

    private static @Nullable String text(String field, JsonNode value) throws InvalidArticle {
        if (!FIELDS.contains(field)) {
            throw new InvalidArticle(
                    Fault.UNKNOWN_FIELD,
                    field,
                    "An article has no such property.",
                    "Use " + String.join(", ", FIELDS.subList(1, FIELDS.size())) + ".");
        }
        if (value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new InvalidArticle(
                    Fault.WRONG_TYPE,
                    field,
                    "This is of type " + value.getNodeType().name().toLowerCase(Locale.ROOT) + ", not a string.",
                    "Put the value in quotation marks.");
        }
        return value.stringValue();
    }
}
