package dev.dateline.article.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where the headline of the article stands on the page: stories do not begin before it. */
final class PageHeadline {

    private static final int MOST_HEADINGS = 500;
    /** A shorter one may be in many titles by chance. */
    private static final int SHORTEST = 8;

    private final @Nullable Element element;
    private final Set<Element> around = new HashSet<>();
    /** Of each element around the headline, the child that the headline is or stands in. */
    private final Map<@Nullable Element, Element> boxes = new HashMap<>();

    PageHeadline(Document page, @Nullable String title) {
        this.element = find(page.select("h1, h2, [itemprop=headline]"), title, page.title());
        for (Element parent = element; parent != null; parent = parent.parent()) {
            around.add(parent);
            boxes.put(parent.parent(), parent);
        }
    }

    private static @Nullable Element find(List<Element> headings, @Nullable String title, String pageTitle) {
        List<Element> visible = headings.stream()
                .limit(MOST_HEADINGS)
                .filter(heading -> !isUnread(heading))
                .toList();
        return visible.stream()
                .filter(heading ->
                        (title != null && isSame(heading.text(), title)) || isSame(heading.text(), pageTitle))
                .findFirst()
                .orElseGet(() -> onlyFirstLevel(visible));
    }

    private static @Nullable Element onlyFirstLevel(List<Element> headings) {
        List<Element> first =
                headings.stream().filter(heading -> heading.nameIs("h1")).toList();
        return first.size() == 1 ? first.getFirst() : null;
    }

    private static boolean isUnread(Element heading) {
        return heading.parents().stream().anyMatch(PageFurniture::isUnread);
    }

    /** Titles carry the outlet's name or a section along; only letters and digits count. */
    static boolean isSame(String heading, String title) {
        String one = letters(heading);
        String other = letters(title);
        return (one.equals(other) && !one.isEmpty())
                || (one.length() >= SHORTEST && other.contains(one))
                || (other.length() >= SHORTEST && one.contains(other) && one.length() < 2 * other.length());
    }

    private static String letters(String text) {
        String start = text.length() > 400 ? text.substring(0, 400) : text;
        return start.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Whether this is the headline or the headline stands in it. */
    boolean isIn(Element candidate) {
        return around.contains(candidate);
    }

    boolean is(Element candidate) {
        return candidate.equals(element);
    }

    boolean isKnown() {
        return element != null;
    }

    /** Whether this is a box like the headline's, beside it and with a headline of its own: the story to be read next. */
    boolean isLeftBy(Element candidate) {
        Element box = boxes.get(candidate.parent());
        return box != null
                && !box.equals(candidate)
                && box.nameIs(candidate.normalName())
                && !box.className().isEmpty()
                && box.className().equals(candidate.className())
                && candidate.selectFirst("h1") != null;
    }

    /** Whether the headline stands in an article element, so that other article elements are other stories. */
    boolean isInArticle() {
        return around.stream().anyMatch(parent -> parent.nameIs("article"));
    }
}
