package dev.dateline.article.feed;

import dev.dateline.article.html.WrittenDay;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads feeds: RSS of all versions, Atom, JSON Feed 1 and sitemaps.
 *
 * <p>XML goes through jsoup's lenient parser: real feeds are often not well-formed, and it knows no external entities.
 */
public final class FeedReader {

    private static final int MOST_ENTRIES = 1000;
    private static final int MOST_PARTS = 100;
    private static final int BEGINNING = 2000;
    private static final int BIG_END_FIRST = 0xfeff;
    private static final int LITTLE_END_FIRST = 0xfffe;

    private static final Pattern XML_FEED =
            Pattern.compile("<(?:\\w+:)?(rss|feed|rdf:RDF|urlset|channel)[\\s>]", Pattern.CASE_INSENSITIVE);

    /** That of a sitemap's "lastmod" is not among them: it is the day of the last change. */
    private static final List<String> DAYS =
            List.of("pubdate", "published", "dc:date", "news:publication_date", "issued", "date", "updated");

    /** Signs that browsers encode in an address, as many feeds do not. */
    private static final Pattern ILLEGAL = Pattern.compile("[ \"<>\\\\^`{|}]|%(?!\\p{XDigit}{2})");

    private static final Set<String> ENTRIES = Set.of("item", "entry", "url");

    private static final JsonMapper JSON = JsonMapper.shared();

    private FeedReader() {}

    /** Whether these bytes begin as a feed does, whatever type was said along with them. */
    public static boolean isFeed(byte[] body) {
        return kind(body).isPresent();
    }

    /** The kind of feed that these bytes begin as; nothing where they begin as none. */
    public static Optional<FeedKind> kind(byte[] body) {
        String beginning = beginning(body);
        if (isJson(beginning)) {
            return beginning.contains("jsonfeed.org") ? Optional.of(FeedKind.JSON_FEED) : Optional.empty();
        }
        Matcher root = XML_FEED.matcher(beginning);
        return root.find() ? Optional.of(kind(root.group(1))) : Optional.empty();
    }

    private static FeedKind kind(String root) {
        return switch (root.toLowerCase(Locale.ROOT)) {
            case "feed" -> FeedKind.ATOM;
            case "urlset" -> FeedKind.SITEMAP;
            default -> FeedKind.RSS;
        };
    }

    private static String beginning(byte[] body) {
        int length = Math.min(body.length, BEGINNING);
        return new String(body, 0, length, charset(body))
                .replaceFirst("^\uFEFF", "")
                .strip();
    }

    /** As its byte order mark says; what feeds declare in words is ASCII up to there in all other sets. */
    private static Charset charset(byte[] body) {
        int first = body.length < 2 ? 0 : ((body[0] & 0xff) << 8) | (body[1] & 0xff);
        return first == BIG_END_FIRST || first == LITTLE_END_FIRST ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static boolean isJson(String beginning) {
        return beginning.startsWith("{");
    }

    /**
     * The articles that a feed lists, each once, in its order.
     *
     * @param base where the feed came from, for addresses that are relative to it
     */
    public static List<FeedEntry> read(byte[] body, URI base) {
        Stream<FeedEntry> entries = isJson(beginning(body)) ? json(body, base) : xml(body, base);
        Map<URI, FeedEntry> each = new LinkedHashMap<>();
        entries.limit(MOST_ENTRIES).forEach(entry -> each.putIfAbsent(entry.address(), entry));
        return List.copyOf(each.values());
    }

    private static Stream<FeedEntry> json(byte[] body, URI base) {
        try {
            return JSON.readTree(body)
                    .path("items")
                    .valueStream()
                    .map(item -> entry(string(item, "url"), day(string(item, "date_published")), base))
                    .flatMap(Optional::stream);
        } catch (JacksonException e) {
            return Stream.empty();
        }
    }

    private static @Nullable String string(JsonNode item, String property) {
        return item.path(property).isString() ? item.path(property).stringValue() : null;
    }

    private static Stream<FeedEntry> xml(byte[] body, URI base) {
        return document(body).stream()
                .filter(element -> ENTRIES.contains(element.normalName()))
                .limit(MOST_ENTRIES)
                .map(FeedReader::parts)
                .map(parts -> entry(link(parts), day(parts), base))
                .flatMap(Optional::stream);
    }

    private static Document document(byte[] body) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(body), null, "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory do not fail
        }
    }

    /** The elements directly below an entry, and those of the news part of a sitemap's; what lies deeper is content. */
    private static List<Element> parts(Element entry) {
        return entry.children().stream()
                .limit(MOST_PARTS)
                .flatMap(part -> part.normalName().equals("news:news")
                        ? part.children().stream().limit(MOST_PARTS)
                        : Stream.of(part))
                .toList();
    }

    /** Atom's link is an attribute, and may lead to an edition or a comment feed; a guid may be no address at all. */
    private static @Nullable String link(List<Element> parts) {
        return Stream.of(
                        named(parts, "link")
                                .filter(link -> link.hasAttr("href"))
                                .filter(link -> link.attr("rel").isEmpty()
                                        || link.attr("rel").equals("alternate"))
                                .map(link -> link.attr("href")),
                        named(parts, "link")
                                .filter(link -> !link.hasAttr("href"))
                                .map(Element::ownText),
                        named(parts, "loc").map(Element::ownText),
                        named(parts, "guid")
                                .filter(guid -> !guid.attr("isPermaLink").equals("false"))
                                .map(Element::ownText),
                        named(parts, "id").map(Element::ownText))
                .flatMap(links -> links)
                .map(String::strip)
                .filter(link -> !link.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Stream<Element> named(List<Element> parts, String name) {
        return parts.stream().filter(part -> part.normalName().equals(name));
    }

    private static @Nullable LocalDate day(List<Element> parts) {
        return DAYS.stream()
                .flatMap(name -> named(parts, name))
                .map(written -> day(written.ownText()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null
                ? null
                : WrittenDay.parse(written).map(WrittenDay::day).orElse(null);
    }

    private static String escaped(MatchResult illegal) {
        return "%"
                + HexFormat.of().withUpperCase().toHexDigits((byte)
                        illegal.group().charAt(0));
    }

    private static Optional<FeedEntry> entry(@Nullable String link, @Nullable LocalDate day, URI base) {
        try {
            if (link == null) {
                return Optional.empty();
            }
            URI address = base.resolve(new URI(ILLEGAL.matcher(link).replaceAll(FeedReader::escaped)));
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return web && address.getHost() != null ? Optional.of(new FeedEntry(address, day)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
