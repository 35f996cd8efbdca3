package dev.dateline.article.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of an article as its text, without bylines, times, labels and headings over nothing. */
final class ArticleBlocks {

    private final BlockCollector collected;
    private final ArticleRange range;
    private final @Nullable String title;
    private final LivePosts posts;

    ArticleBlocks(BlockCollector collected, ArticleRange range, @Nullable String title, LivePosts posts) {
        this.collected = collected;
        this.range = range;
        this.title = title;
        this.posts = posts;
    }

    /** The blocks, an empty line between two; the time of each post of a live page stands before it. */
    String text() {
        List<String> kept = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < collected.blocks().size(); i++) {
            PageBlock block = collected.blocks().get(i);
            posts.timeBefore(i).ifPresent(waiting::add);
            if (!range.holds(i, block) || isTitle(block)) {
                continue;
            }
            if (block.isHeading() && !block.isLinks()) {
                waiting.add(block.text());
            } else if (isRead(block)) {
                kept.addAll(waiting);
                waiting.clear();
                kept.add(block.text());
            }
        }
        return String.join("\n\n", kept);
    }

    private boolean isTitle(PageBlock block) {
        return block.isHeading() && title != null && PageHeadline.isSame(block.text(), title);
    }

    private static boolean isRead(PageBlock block) {
        if (block.isLinks() || block.isTime() || BoilerplateText.matches(block.text())) {
            return false;
        }
        return block.isParagraph() || block.isProse();
    }
}
