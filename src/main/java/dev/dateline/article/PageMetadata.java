package dev.dateline.article;

import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article: in JSON-LD first, then in its meta elements, then in its visible parts. */
final class PageMetadata {

    private final Document page;
    private final LinkedData linked;

    PageMetadata(Document page) {
        this.page = page;
        this.linked = LinkedData.of(page);
    }

    @Nullable
    String title() {
        String title = first(
                linked.string("headline"),
                meta("og:title"),
                meta("twitter:title"),
                meta("dc.title"),
                text("h1"),
                page.title());
        String outlet = outlet();
        return title == null || outlet == null ? title : withoutOutlet(title, outlet);
    }

    @Nullable
    String author() {
        String author = first(linked.name("author"), meta("author"), meta("dc.creator"), text("[rel=author]"));
        return author == null || author.startsWith("http") ? null : author.replaceFirst("(?i)^by\\s+", "");
    }

    @Nullable
    String outlet() {
        return first(linked.name("publisher"), meta("og:site_name"), meta("application-name"), meta("dc.publisher"));
    }

    /** The first date that can be read as one. A page's mistake is not its reader's, so a malformed one is passed over. */
    @Nullable
    String publishedAt() {
        return Stream.of(
                        linked.string("datePublished"),
                        meta("article:published_time"),
                        meta("datePublished"),
                        meta("date"),
                        meta("pubdate"),
                        meta("dc.date"),
                        meta("dc.date.issued"),
                        attribute("article time[datetime], time[pubdate]", "datetime"))
                .filter(Objects::nonNull)
                .filter(PageMetadata::isDate)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String url() {
        return Stream.of(attribute("link[rel=canonical]", "href"), meta("og:url"))
                .filter(Objects::nonNull)
                .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
                .filter(url -> !url.contains(" "))
                .findFirst()
                .orElse(null);
    }

    private static boolean isDate(String written) {
        try {
            PublicationDate.parse(written, Clock.systemUTC());
            return true;
        } catch (InvalidArticle e) {
            return false;
        }
    }

    private static String withoutOutlet(String title, String outlet) {
        for (String separator : new String[] {" | ", " - ", " – ", " — "}) {
            if (title.length() > separator.length() + outlet.length() && title.endsWith(separator + outlet)) {
                return title.substring(0, title.length() - separator.length() - outlet.length());
            }
        }
        return title;
    }

    private @Nullable String meta(String name) {
        return page.select("meta").stream()
                .filter(meta -> name.equalsIgnoreCase(meta.attr("property"))
                        || name.equalsIgnoreCase(meta.attr("name"))
                        || name.equalsIgnoreCase(meta.attr("itemprop")))
                .map(meta -> meta.attr("content"))
                .filter(content -> !content.isBlank())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String text(String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? null : element.text();
    }

    private @Nullable String attribute(String selector, String name) {
        Element element = page.selectFirst(selector);
        return element == null ? null : element.attr(name);
    }

    private static @Nullable String first(@Nullable String... candidates) {
        return Stream.of(candidates)
                .filter(candidate -> candidate != null && !candidate.isBlank())
                .map(candidate -> Objects.requireNonNull(candidate).strip())
                .findFirst()
                .orElse(null);
    }
}
