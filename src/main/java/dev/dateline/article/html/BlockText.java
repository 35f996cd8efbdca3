package dev.dateline.article.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Gathers the words of one block, and how many of them are links and times. */
final class BlockText {

    private static final Pattern SPACE = Pattern.compile("[\\p{IsWhite_Space}\\p{Cntrl}]+");

    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int timed;
    private int links;
    private int times;
    private boolean broken;

    void enter(Element element) {
        links += element.nameIs("a") && element.hasAttr("href") ? 1 : 0;
        times += element.nameIs("time") ? 1 : 0;
    }

    void leave(Element element) {
        links -= element.nameIs("a") && element.hasAttr("href") ? 1 : 0;
        times -= element.nameIs("time") ? 1 : 0;
    }

    void add(String words) {
        if (!words.isBlank()) {
            broken = false;
            int length = SPACE.matcher(words).replaceAll(" ").length();
            linked += links > 0 ? length : 0;
            timed += times > 0 ? length : 0;
        }
        text.append(words);
    }

    /** Whether this is the second line break in a row. */
    boolean breakLine() {
        boolean second = broken;
        broken = true;
        text.append(' ');
        return second;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    PageBlock block(Element container, @Nullable Element beside) {
        return new PageBlock(container, beside, VisibleText.ofPage(text), linked, timed);
    }

    void clear() {
        text.setLength(0);
        linked = 0;
        timed = 0;
        broken = false;
    }
}
