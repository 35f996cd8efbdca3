package dev.dateline.article.html;

import dev.dateline.article.html.BlockCollector.Region;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which blocks of a page are its article's: those of one element, and what belongs to it directly around. */
final class ArticleRange {

    private static final int FEW = 3;
    private static final double PARAGRAPHS_OF_TEASER = 1.5;

    private final BlockCollector collected;
    private final Region own;
    private final int first;
    private final int last;

    ArticleRange(BlockCollector collected, Element article, PageHeadline headline) {
        this.collected = collected;
        this.own = Objects.requireNonNull(collected.region(article));
        this.first = headline.isIn(article) ? own.first() : afterHeadline(collected.blocks(), own.first(), headline);
        this.last = lastOfSameKind(article);
    }

    /** A standfirst stands between the headline and the box that holds the rest. */
    private static int afterHeadline(List<PageBlock> blocks, int first, PageHeadline headline) {
        for (int i = first - 1; i >= 0; i--) {
            if (headline.isIn(blocks.get(i).container())) {
                return i + 1;
            }
        }
        return first;
    }

    /** An article that is cut in pieces, by advertisements for example, goes on in boxes of the same kind. */
    private int lastOfSameKind(Element article) {
        int end = own.last();
        for (Element next = article.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            Region region = collected.region(next);
            if (region != null
                    && next.nameIs(article.normalName())
                    && next.className().equals(article.className())) {
                end = region.last();
            }
        }
        return end;
    }

    /** Whether a block is of the article: not in a box beside it, and around it only where it is prose. */
    boolean holds(int index, PageBlock block) {
        if (index < first || index > last || isBeside(block.beside())) {
            return false;
        }
        return (index >= own.first() && index <= own.last()) || block.isProse();
    }

    /** Whether nearly every paragraph stands below a heading that is a link, as the teasers of a front page do. */
    boolean isListOfOthers() {
        int headings = 0;
        int prose = 0;
        for (int i = own.first(); i <= own.last(); i++) {
            PageBlock block = collected.blocks().get(i);
            headings += block.isHeading() && block.isLinks() ? 1 : 0;
            prose += block.isProse() ? 1 : 0;
        }
        return headings >= FEW && prose <= PARAGRAPHS_OF_TEASER * headings;
    }

    private boolean isBeside(@Nullable Element box) {
        Region region = box == null ? null : collected.region(box);
        return box != null && (region == null || !own.isWithin(region));
    }
}
