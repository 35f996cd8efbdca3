package dev.dateline.article.html;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Walks a page once: collects its blocks, and for each element the prose in them by which the article is found.
 */
final class BlockCollector implements NodeFilter {

    /** What an element holds: the blocks from the first to the last, and their weight together. */
    record Region(int first, int last, double weight) {

        boolean isWithin(Region other) {
            return other.first <= first && last <= other.last;
        }
    }

    /** A time that the page shows, and the block before which it stands. */
    record ShownTime(Element element, int before) {}

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr", "img", "picture", "source");

    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

    private static final double BEFORE_HEADLINE = 0.3;
    private static final double BESIDE = 0.3;
    private static final int NODES_BETWEEN_CHECKS = 4096;

    private final PageFurniture furniture;
    private final PageHeadline headline;
    private final PageBudget budget;
    private final boolean otherArticlesAreOtherStories;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final List<ShownTime> times = new ArrayList<>();
    private final Map<Element, Region> regions = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final BlockText words = new BlockText();
    private @Nullable Element beside;
    /** The element whose rest leads to other stories, as a heading in it said. */
    private @Nullable Element leadsAway;

    private boolean headlinePassed;
    private int nodes;

    /** @param live whether the article elements of the page are posts of one live page */
    BlockCollector(PageFurniture furniture, PageHeadline headline, boolean live, PageBudget budget) {
        this.furniture = furniture;
        this.headline = headline;
        this.budget = budget;
        this.otherArticlesAreOtherStories = headline.isInArticle() && !live;
        this.headlinePassed = !headline.isKnown();
    }

    /** A block element that has not ended yet. */
    private static final class Open {

        private final Element element;
        private final int first;
        private double weight;

        Open(Element element, int first) {
            this.element = element;
            this.first = first;
        }
    }

    List<PageBlock> blocks() {
        return blocks;
    }

    List<ShownTime> times() {
        return times;
    }

    /** Null where an element holds no prose. */
    @Nullable
    Region region(Element element) {
        return regions.get(element);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        checkBudget();
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            return begin(element);
        }
        return FilterResult.CONTINUE;
    }

    /** What is set like a typescript parts its paragraphs by empty lines. */
    private void add(TextNode text) {
        Element parent = text.parent();
        boolean preformatted = parent != null && parent.nameIs("pre");
        String[] paragraphs =
                preformatted ? EMPTY_LINE.split(text.getWholeText(), -1) : new String[] {text.getWholeText()};
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                flush();
            }
            words.add(paragraphs[i]);
        }
    }

    private FilterResult begin(Element element) {
        if (PageFurniture.isUnread(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (!headline.isIn(element) && furniture.matches(element)) {
            if (!INLINE.contains(element.normalName())) {
                flush();
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("br")) {
            breakLine();
        } else if (INLINE.contains(element.normalName())) {
            words.enter(element);
        } else {
            flush();
            open.push(new Open(element, blocks.size()));
            beside = beside == null && isBeside(element) ? element : beside;
        }
        if (element.nameIs("time")) {
            times.add(new ShownTime(element, blocks.size()));
        }
        headlinePassed |= headline.is(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (INLINE.contains(element.normalName())) {
                words.leave(element);
            } else if (!open.isEmpty() && open.peek().element.equals(element)) {
                flush();
                end(open.pop());
            }
        }
        return FilterResult.CONTINUE;
    }

    private void end(Open ended) {
        if (ended.weight > 0) {
            regions.put(ended.element, new Region(ended.first, blocks.size() - 1, ended.weight));
            if (!open.isEmpty()) {
                open.peek().weight += ended.weight;
            }
        }
        beside = ended.element.equals(beside) ? null : beside;
        leadsAway = ended.element.equals(leadsAway) ? null : leadsAway;
    }

    private boolean isBeside(Element element) {
        boolean otherStory = (element.nameIs("article") && otherArticlesAreOtherStories) || headline.isLeftBy(element);
        boolean aside = element.nameIs("aside") || element.attr("role").equals("complementary");
        return (otherStory || aside) && !headline.isIn(element);
    }

    /** Two line breaks are how old pages part paragraphs; one is a space. */
    private void breakLine() {
        if (words.breakLine()) {
            flush();
        }
    }

    private void flush() {
        if (words.isEmpty() || open.isEmpty()) {
            words.clear();
            return;
        }
        PageBlock block = words.block(open.peek().element, beside);
        words.clear();
        if (block.text().isEmpty()) {
            return;
        }
        if (block.isHeading()) {
            leadsAway = BoilerplateText.beginsOtherStories(block.text()) ? scopeOf(block.container()) : null;
        }
        if (leadsAway == null || headline.isIn(block.container())) {
            blocks.add(block);
            open.peek().weight += weight(block);
        }
    }

    /** A heading alone in a box is the heading of what the box stands in. */
    private static @Nullable Element scopeOf(Element heading) {
        Element parent = heading.parent();
        while (parent != null && parent.childrenSize() == 1) {
            parent = parent.parent();
        }
        return parent;
    }

    private double weight(PageBlock block) {
        double place = headlinePassed ? 1 : BEFORE_HEADLINE;
        return block.prose() * place * (block.beside() == null ? 1 : BESIDE);
    }

    private void checkBudget() {
        if (++nodes % NODES_BETWEEN_CHECKS == 0) {
            try {
                budget.check();
            } catch (PageBudget.PageBudgetSpent e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
