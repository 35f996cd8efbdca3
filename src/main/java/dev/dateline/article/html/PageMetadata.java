package dev.dateline.article.html;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article: in JSON-LD first, then in its meta elements, then in its visible parts. */
final class PageMetadata {

    private static final int MOST_HEADINGS = 200;
    private static final int SHORT_HEADING = 10;
    private static final Pattern MARKUP =
            Pattern.compile("</?(?:p|br|div|a|b|i|em|strong|span|h[1-6]|ul|li)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK_END =
            Pattern.compile("</(?:p|div|h[1-6]|li)>|<br\\s*/?>", Pattern.CASE_INSENSITIVE);

    private final Document page;
    private final LinkedData linked;
    private final MetaElements metas;
    private final LocalDate latest;

    /** @param latest the last day that may be the day of publication */
    PageMetadata(Document page, LocalDate latest) {
        this.page = page;
        this.latest = latest;
        this.linked = LinkedData.of(page);
        this.metas = new MetaElements(page);
    }

    @Nullable
    String title() {
        String title = first(
                linked.string("headline"),
                metas.content("og:title"),
                metas.content("twitter:title"),
                metas.content("dc.title"),
                headingInTitle(),
                text("h1"),
                page.title());
        String outlet = outlet();
        return title == null || outlet == null ? title : withoutOutlet(title, outlet);
    }

    /** Consent layers have headings, too; the one that the page's title repeats is the article's. */
    private @Nullable String headingInTitle() {
        return page.select("h1, h2").stream()
                .limit(MOST_HEADINGS)
                .map(Element::text)
                .filter(heading ->
                        heading.length() > SHORT_HEADING && page.title().contains(heading))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String author() {
        String author = first(
                linked.name("author"), metas.content("author"), metas.content("dc.creator"), text("[rel=author]"));
        return author == null || author.startsWith("http") ? null : author.replaceFirst("(?i)^by\\s+", "");
    }

    @Nullable
    String outlet() {
        return first(
                linked.name("publisher"),
                metas.content("og:site_name"),
                metas.content("application-name"),
                metas.content("dc.publisher"));
    }

    @Nullable
    LocalDate publishedAt() {
        return new PageDates(page, linked, metas, latest).published(url());
    }

    @Nullable
    String url() {
        return Stream.of(attribute("link[rel=canonical]", "href"), metas.content("og:url"), linked.string("url"))
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(PageMetadata::isOfOnePage)
                .findFirst()
                .orElse(null);
    }

    /** Whether the page is a live one, whose posts each have their own time. */
    boolean isLive() {
        return linked.isLive() || isMarkedLive();
    }

    /** The text of the article in the page's description, for pages that show it only by script; null where it has none. */
    @Nullable
    String text() {
        String body = linked.string("articleBody");
        return body == null || !MARKUP.matcher(body).find()
                ? body
                : Jsoup.parse(BLOCK_END.matcher(body).replaceAll("\n")).wholeText();
    }

    /** The posts of a live page, as far as its description lists them. */
    List<LinkedData.LiveUpdate> liveUpdates() {
        return linked.liveUpdates();
    }

    private boolean isMarkedLive() {
        return page.selectFirst("[itemtype$=LiveBlogPosting], [itemprop=liveBlogUpdate], [class*=liveblog],"
                        + " [class*=live-blog], [id*=liveblog]")
                != null;
    }

    /** Templates that are wrong name the front page on every page, under which the articles would be one. */
    private static boolean isOfOnePage(String address) {
        try {
            URI url = URI.create(address);
            String scheme = Objects.toString(url.getScheme(), "").toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            boolean front = Objects.toString(url.getPath(), "").replace("/", "").isEmpty() && url.getQuery() == null;
            return url.getHost() != null && web && !front;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String withoutOutlet(String title, String outlet) {
        for (String separator : new String[] {" | ", " - ", " – ", " — ", " :: ", " · "}) {
            int around = separator.length() + outlet.length();
            if (title.length() > around && title.endsWith(separator + outlet)) {
                return title.substring(0, title.length() - around);
            }
            if (title.length() > around && title.startsWith(outlet + separator)) {
                return title.substring(around);
            }
        }
        return title;
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
                .filter(Objects::nonNull)
                .map(candidate -> VisibleText.of(Objects.requireNonNull(candidate)))
                .filter(candidate -> !candidate.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
