package dev.dateline.article.html;

import dev.dateline.article.html.BlockCollector.Region;
import dev.dateline.article.html.PageBudget.PageBudgetSpent;
import dev.dateline.article.html.UnreadablePage.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article of a page: the innermost element that still holds nearly all of the prose that the page has.
 *
 * <p>Prose are blocks that read as sentences and are not links. What stands before the headline, in asides or in other
 * article elements counts less; menus, consent layers, comments and the like do not count at all. One walk over the page
 * gathers all that is needed, so the cost is that of its length.
 */
final class ArticleFinder {

    /** From this share of the prose on, a child holds the whole article. */
    private static final double NEARLY_ALL = 0.85;
    /** How much more has to be found once doubtful parts are read to believe that they are the article. */
    private static final double MUCH_MORE = 4;

    private final Document page;
    private final PageMetadata metadata;
    private final @Nullable String title;
    private final PageHeadline headline;
    private final PageBudget budget;

    ArticleFinder(Document page, PageMetadata metadata, PageBudget budget) {
        this.page = page;
        this.metadata = metadata;
        this.title = metadata.title();
        this.headline = new PageHeadline(page, title);
        this.budget = budget;
    }

    /** The words of the article, a paragraph or heading to a block, an empty line between two. */
    String text() throws UnreadablePage, PageBudgetSpent {
        Set<Element> boxes = SignUpBoxes.on(page, headline);
        PageFurniture furniture = new PageFurniture(boxes, true);
        BlockCollector strict = collect(furniture);
        if (!furniture.hasDoubtfulMatches() || (metadata.isLive() && weight(strict) > 0)) {
            return text(strict);
        }
        BlockCollector lenient = collect(new PageFurniture(boxes, false));
        return text(weight(lenient) > MUCH_MORE * weight(strict) ? lenient : strict);
    }

    private BlockCollector collect(PageFurniture furniture) throws PageBudgetSpent {
        BlockCollector collector = new BlockCollector(furniture, headline, metadata.isLive(), budget);
        NodeTraversor.filter(collector, page);
        budget.check();
        return collector;
    }

    private double weight(BlockCollector collector) {
        Region all = collector.region(page.body());
        return all == null ? 0 : all.weight();
    }

    private String text(BlockCollector collected) throws UnreadablePage {
        Element article = article(collected)
                .orElseThrow(() -> collected.blocks().isEmpty()
                        ? new UnreadablePage(Reason.NO_WORDS, "There are no words in it.")
                        : new UnreadablePage(
                                Reason.NO_ARTICLE,
                                "There is no article on the page: no sentence outside of menus, links and notices."));
        ArticleRange range = new ArticleRange(collected, article, headline);
        if (range.isListOfOthers()) {
            throw new UnreadablePage(Reason.NO_ARTICLE, "There is no article on the page, only a list of others.");
        }
        String text = new ArticleBlocks(collected, range, title, LivePosts.of(collected, metadata)).text();
        if (text.isEmpty() || (title != null && text.equals(title))) {
            throw new UnreadablePage(Reason.NO_ARTICLE, "There is no article on the page, only its title.");
        }
        return text;
    }

    /** From the body down, as long as one child holds nearly all. */
    private Optional<Element> article(BlockCollector collected) {
        Element article = collected.region(page.body()) == null ? null : page.body();
        while (article != null) {
            Optional<Element> inner = inner(article, collected);
            if (inner.isEmpty()) {
                return Optional.of(article);
            }
            article = inner.get();
        }
        return Optional.empty();
    }

    private static Optional<Element> inner(Element article, BlockCollector collected) {
        double whole = Objects.requireNonNull(collected.region(article)).weight();
        List<Element> children = article.children();
        return children.stream()
                .filter(child -> collected.region(child) != null)
                .max(Comparator.comparingDouble(
                        child -> Objects.requireNonNull(collected.region(child)).weight()))
                .filter(child -> Objects.requireNonNull(collected.region(child)).weight() >= NEARLY_ALL * whole);
    }
}
