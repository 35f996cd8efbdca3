package dev.dateline.article.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a page's article was published, never that of its last change.
 *
 * <p>A page that names the moment in Greenwich's time may name it once more in its own; the own day is then the one that
 * counts.
 */
final class PageDates {

    private static final List<String> META_NAMES = List.of(
            "article:published_time",
            "og:article:published_time",
            "datePublished",
            "parsely-pub-date",
            "sailthru.date",
            "cXenseParse:recs:publishtime",
            "publish-date",
            "publish_date",
            "publication_date",
            "publishdate",
            "pubdate",
            "date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.created",
            "dc.date.created",
            "DC.date.issued",
            "article.published",
            "citation_publication_date",
            "og:published_time",
            "published_time_telegram");

    private static final Pattern CHANGED =
            Pattern.compile("modif|updat|edited|changed|revis|correct", Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN_DAYS = Pattern.compile("\\s*[|·•;/]\\s+|(?=\\b(?:[Ll]ast )?[Uu]pdated)");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:first )?(?:published|posted|date|issued)(?: on| at)?\\s*:?\\s*", Pattern.CASE_INSENSITIVE);
    private static final int MOST_NAMED = 200;
    private static final int MOST_CHILDREN = 4;
    private static final int LONGEST_DAY = 120;

    /** An address such as /2024/03/21/story names the day for certain; one without the day does not. */
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/(20\\d\\d|19\\d\\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\\d|3[01])(?:[/-]|$)");

    private final Document page;
    private final LinkedData linked;
    private final MetaElements metas;
    private final LocalDate latest;

    PageDates(Document page, LinkedData linked, MetaElements metas, LocalDate latest) {
        this.page = page;
        this.linked = linked;
        this.metas = metas;
        this.latest = latest;
    }

    /** The first date that can be read as one. A page's mistake is not its reader's, so a malformed one is passed over. */
    @Nullable
    LocalDate published(@Nullable String address) {
        List<WrittenDay> stated = stated();
        Optional<WrittenDay> first = stated.stream().findFirst();
        if (first.isEmpty()) {
            return inAddress(address);
        }
        return first.filter(WrittenDay::isUniversal)
                .flatMap(moment -> stated.stream()
                        .filter(other -> !other.isUniversal() && moment.isSameMomentAs(other))
                        .findFirst()
                        .or(() -> shown().findFirst().filter(moment::canBeThatOf)))
                .or(() -> first)
                .map(WrittenDay::day)
                .orElse(null);
    }

    private List<WrittenDay> stated() {
        Stream<String> described = Stream.of(linked.string("datePublished"), linked.string("coverageStartTime"))
                .filter(Objects::nonNull);
        Stream<String> meta = META_NAMES.stream().map(metas::content).filter(Objects::nonNull);
        return Stream.of(described, meta, times().flatMap(PageDates::writings), bylineDays())
                .flatMap(each -> each)
                .map(WrittenDay::parse)
                .flatMap(Optional::stream)
                .filter(written -> !written.day().isAfter(latest))
                .toList();
    }

    /** Days that a reader sees. */
    private Stream<WrittenDay> shown() {
        return Stream.concat(times().map(Element::text), bylineDays())
                .map(WrittenDay::parse)
                .flatMap(Optional::stream)
                .filter(written -> !written.day().isAfter(latest));
    }

    /** What elements show that are named for it, as old pages without time elements do. */
    private Stream<String> bylineDays() {
        return page
                .select("[class*=publi], [class*=date], [class*=posted], [id*=publi], [id*=date], [class*=timestamp]")
                .stream()
                .limit(MOST_NAMED)
                .filter(shown ->
                        !CHANGED.matcher(shown.className() + " " + shown.id()).find())
                .filter(shown -> shown.childrenSize() <= MOST_CHILDREN && !isOfOtherStory(shown))
                .flatMap(shown -> Stream.of(shown.text(), shown.attr("title")))
                .filter(text -> text.length() <= LONGEST_DAY)
                .flatMap(PageDates::days);
    }

    /** "Published: 6 May 2024 | Updated: 9 May 2024" */
    private static Stream<String> days(String shown) {
        return BETWEEN_DAYS
                .splitAsStream(shown)
                .filter(part -> !CHANGED.matcher(part).find())
                .map(part -> LABEL.matcher(part.strip()).replaceFirst(""));
    }

    /** Those that say that they are the day of publication first, then the others in their order. */
    private Stream<Element> times() {
        List<Element> times = page.select("time, [itemprop=datePublished]").stream()
                .limit(200)
                .filter(time -> !isOfChange(time))
                .toList();
        return Stream.concat(
                times.stream().filter(PageDates::saysPublished),
                times.stream().filter(time -> !saysPublished(time) && !isOfOtherStory(time)));
    }

    private static boolean saysPublished(Element time) {
        return time.hasAttr("pubdate")
                || time.attr("itemprop").contains("datePublished")
                || time.className().toLowerCase(Locale.ROOT).contains("publi");
    }

    private static boolean isOfChange(Element time) {
        String itemprop = time.attr("itemprop");
        if (itemprop.contains("datePublished")) {
            return false;
        }
        return CHANGED.matcher(itemprop + " " + time.className() + " " + time.ownText() + " " + textBefore(time))
                .find();
    }

    /** The few words directly before it, as "Updated:" often stands outside. */
    private static String textBefore(Element time) {
        Node previous = time.previousSibling();
        String before = previous instanceof Element element && !element.nameIs("time")
                ? element.text()
                : previous instanceof TextNode text ? text.text() : "";
        return before.length() > 60 ? "" : before;
    }

    /** Teasers carry the days of other stories. */
    private static boolean isOfOtherStory(Element time) {
        return time.closest("a, aside, nav, footer, li") != null;
    }

    private static Stream<String> writings(Element time) {
        return Stream.of(time.attr("datetime"), time.attr("content"), time.text())
                .filter(written -> !written.isBlank());
    }

    private @Nullable LocalDate inAddress(@Nullable String address) {
        Matcher matcher = IN_ADDRESS.matcher(address == null ? "" : address);
        return matcher.find()
                ? WrittenDay.parse(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
                        .map(WrittenDay::day)
                        .filter(day -> !day.isAfter(latest))
                        .orElse(null)
                : null;
    }
}
