package dev.dateline.article.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Tells by its tag, its role and the words of its class and id what part of a page holds no article. */
final class PageFurniture {

    private static final Set<String> NEVER_READ = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "svg",
            "math",
            "button",
            "select",
            "option",
            "datalist",
            "textarea",
            "label",
            "legend",
            "input",
            "map",
            "figcaption",
            "dialog",
            "menu",
            "rp",
            "rt",
            "del",
            "s",
            "strike");

    private static final Set<String> AROUND = Set.of("nav", "footer");

    private static final Set<String> ROLES =
            Set.of("navigation", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar");

    /** Never of an article, whatever else is on the page. */
    private static final Set<String> CERTAIN = Set.of(
            "consent",
            "cookie",
            "cookies",
            "gdpr",
            "cmp",
            "ccpa",
            "onetrust",
            "didomi",
            "sourcepoint",
            "newsletter",
            "newsletters",
            "comment",
            "comments",
            "disqus",
            "breadcrumb",
            "breadcrumbs",
            "footer",
            "nav",
            "navbar",
            "navigation",
            "menu",
            "taboola",
            "outbrain",
            "paywall",
            "signup",
            "subscribe",
            "subscription",
            "pagination");

    /** Mostly not of an article, but now and then the class of the column that holds it. */
    private static final Set<String> LIKELY = Set.of(
            "related",
            "recommended",
            "recommendations",
            "recirculation",
            "share",
            "sharing",
            "social",
            "sidebar",
            "rail",
            "promo",
            "promotion",
            "sponsor",
            "sponsored",
            "advert",
            "advertisement",
            "ad",
            "ads",
            "banner",
            "popup",
            "caption",
            "captions",
            "modal",
            "overlay",
            "trending",
            "popular",
            "mostread",
            "teaser",
            "teasers",
            "tags",
            "toolbar",
            "masthead",
            "skip",
            "readmore",
            "byline",
            "bio",
            "livechat",
            "poll",
            "survey",
            "donate",
            "donation",
            "widget",
            "tweet",
            "embed");

    /** For those who have the page read to them: what a picture shows, where a link leads. */
    private static final Pattern SPOKEN = Pattern.compile(
            "(?:^|\\s)(?:sr-only|screen-?reader(?:-?(?:text|only))?|visually-?hidden|off-?screen)(?:\\s|$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTE_MARK = Pattern.compile("[\\[(]?(?:\\d{1,3}|\\p{Lower}|[*†‡])[])]?");

    private static final Pattern STORY = Pattern.compile(
            "(?:article|story|entry|post|news|content|page)[-_]{0,2}(?:body|content|text|main|copy|wrapper|container|detail)|articlebody|^(?:article|story|main|content)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^\\p{Alnum}]+|(?<=[a-z])(?=[A-Z])|(?<=\\p{Alpha})(?=\\d)|(?<=\\d)(?=\\p{Alpha})");

    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    /** Classes and ids are short; what is longer is no name. */
    private static final int NAME = 300;

    private final Set<Element> boxes;
    private final boolean strict;
    private boolean doubtful;

    /**
     * @param boxes that are known not to be of the article
     * @param strict whether what is mostly not of an article counts, too
     */
    PageFurniture(Set<Element> boxes, boolean strict) {
        this.boxes = boxes;
        this.strict = strict;
    }

    /** Whether nobody reads it, so that even a headline in it would be none. */
    static boolean isUnread(Element element) {
        return NEVER_READ.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || HIDDEN.matcher(shortened(element.attr("style"))).find()
                || isNoteMark(element);
    }

    /** The number of a footnote, which would become a part of the word before it. */
    private static boolean isNoteMark(Element element) {
        if (!element.nameIs("sup") && !element.nameIs("a")) {
            return false;
        }
        Element link = element.nameIs("sup") && element.childrenSize() == 1 ? element.child(0) : element;
        return link.nameIs("a")
                && link.attr("href").startsWith("#")
                && link.childrenSize() <= 1
                && NOTE_MARK.matcher(link.text().strip()).matches();
    }

    /** Whether it is a part of the page beside the article. */
    boolean matches(Element element) {
        return AROUND.contains(element.normalName())
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || boxes.contains(element)
                || isNamedSo(element);
    }

    /** Whether any match was one that may have been wrong. */
    boolean hasDoubtfulMatches() {
        return doubtful;
    }

    private boolean isNamedSo(Element element) {
        String names = shortened(element.className() + " " + element.id() + " " + ownName(element));
        if (names.isBlank()
                || element.normalName().equals("body")
                || element.normalName().equals("html")) {
            return false;
        }
        if (Arrays.stream(names.split("\\s+", -1))
                .anyMatch(name -> STORY.matcher(name).find() && !endsElsewhere(name))) {
            return false;
        }
        if (SPOKEN.matcher(names).find()) {
            return true;
        }
        List<String> words = Arrays.stream(BETWEEN_WORDS.split(names))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        if (words.stream().anyMatch(CERTAIN::contains)) {
            return true;
        }
        boolean likely = strict && words.stream().anyMatch(LIKELY::contains);
        doubtful |= likely;
        return likely;
    }

    /** Elements that a site has made itself are named as others are by a class: amp-consent. */
    private static String ownName(Element element) {
        return element.normalName().contains("-") ? element.normalName() : "";
    }

    /** "article-body-comments" */
    private static boolean endsElsewhere(String name) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return !words.isEmpty()
                && Stream.of(words.getFirst(), words.getLast())
                        .anyMatch(word -> CERTAIN.contains(word) || LIKELY.contains(word));
    }

    private static String shortened(String names) {
        return names.length() > NAME ? names.substring(0, NAME) : names;
    }
}
