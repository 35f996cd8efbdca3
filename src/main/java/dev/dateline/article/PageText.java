package dev.dateline.article;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The words of a page's article, a paragraph or heading to a block, an empty line between two.
 *
 * <p>Readability's own plain text runs paragraphs together, so they are taken from the HTML that it leaves.
 */
final class PageText {

    private static final String BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, blockquote, pre";
    private static final String FURNITURE = "script, style, noscript, template, nav, aside, footer, form, [hidden]";
    private static final String INVISIBLE = "[\\p{Cf}&&[^\\u200C\\u200D]]";

    private PageText() {}

    /** The text; empty where the page has none. */
    static String of(Document page) {
        Document article = page.clone();
        article.select(FURNITURE).remove();
        String text = blocks(readable(article));
        return text.isEmpty() ? blocks(article.body()) : text;
    }

    private static Element readable(Document page) {
        String content = new Readability4J("https://unknown.invalid/", page.clone())
                .parse()
                .getContent();
        return Jsoup.parseBodyFragment(Objects.requireNonNullElse(content, "")).body();
    }

    private static String blocks(Element article) {
        List<Element> innermost = article.select(BLOCKS).stream()
                .filter(block -> block.select(BLOCKS).size() == 1)
                .toList();
        Stream<String> texts = innermost.isEmpty()
                ? Stream.of(article.text())
                : innermost.stream().map(Element::text);
        return texts.map(PageText::clean).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String clean(String text) {
        return text.replaceAll(INVISIBLE, "")
                .replaceAll("[\\p{IsWhite_Space}\\p{Cntrl}]+", " ")
                .strip();
    }
}
