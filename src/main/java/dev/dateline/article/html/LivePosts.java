package dev.dateline.article.html;

import dev.dateline.article.html.BlockCollector.Region;
import dev.dateline.article.html.BlockCollector.ShownTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When each post of a live page was written. The time goes into the text as a line of its own, as "today" means another
 * day in each of them.
 */
final class LivePosts {

    private final Map<Integer, String> lines;

    private LivePosts(Map<Integer, String> lines) {
        this.lines = lines;
    }

    /** None where the page is no live one, or its posts have no days. */
    static LivePosts of(BlockCollector collected, PageMetadata metadata) {
        Map<Integer, String> lines = new TreeMap<>();
        if (metadata.isLive()) {
            new TimesOfPosts(collected).into(lines);
            listed(collected.blocks(), metadata.liveUpdates(), lines);
            headed(collected.blocks(), lines);
        }
        return new LivePosts(lines);
    }

    /** The line to write before a block. */
    Optional<String> timeBefore(int block) {
        return Optional.ofNullable(lines.get(block));
    }

    /** Posts that show "2 hours ago" are dated in the page's description, which knows them by their headings. */
    private static void listed(
            List<PageBlock> blocks, List<LinkedData.LiveUpdate> updates, Map<Integer, String> lines) {
        Map<String, String> published = new HashMap<>();
        updates.forEach(update -> published.putIfAbsent(update.headline(), update.published()));
        for (int i = 0; i < blocks.size(); i++) {
            String time =
                    blocks.get(i).isHeading() ? published.get(blocks.get(i).text()) : null;
            if (time != null && !lines.containsKey(i) && !lines.containsKey(i - 1)) {
                int block = i;
                WrittenDay.parse(time).ifPresent(day -> lines.put(block, day.line()));
            }
        }
    }

    /** Posts with a time alone stand below a heading that is their day. */
    private static void headed(List<PageBlock> blocks, Map<Integer, String> lines) {
        for (int i = 0; i < blocks.size(); i++) {
            int block = i;
            if (blocks.get(i).isHeading()) {
                WrittenDay.parse(blocks.get(i).text()).ifPresent(day -> lines.putIfAbsent(block, day.line()));
            }
        }
    }

    /** The times that the page shows, each at the beginning of what it dates. */
    private record TimesOfPosts(BlockCollector collected) {

        void into(Map<Integer, String> lines) {
            Map<Region, Integer> timesOf = new HashMap<>();
            for (ShownTime time : collected.times()) {
                Region post = post(time.element());
                if (post != null) {
                    timesOf.merge(post, 1, Integer::sum);
                }
            }
            for (ShownTime time : collected.times()) {
                Region post = post(time.element());
                if (post != null && !holdsOthers(post, timesOf)) {
                    int start = timesOf.getOrDefault(post, 0) == 1 ? post.first() : overHeading(time.before());
                    written(time.element()).ifPresent(day -> lines.putIfAbsent(start, day.line()));
                }
            }
        }

        /** The smallest element around a time that has prose in it. */
        private @Nullable Region post(Element time) {
            for (Element parent = time; parent != null; parent = parent.parent()) {
                Region region = collected.region(parent);
                if (region != null) {
                    return region;
                }
            }
            return null;
        }

        /** The time at the head of the page is nobody's post. */
        private static boolean holdsOthers(Region region, Map<Region, Integer> timesOf) {
            return timesOf.keySet().stream()
                            .filter(other -> !other.equals(region) && other.isWithin(region))
                            .limit(2)
                            .count()
                    == 2;
        }

        private int overHeading(int block) {
            return block > 0 && collected.blocks().get(block - 1).isHeading() ? block - 1 : block;
        }

        private static Optional<WrittenDay> written(Element time) {
            return WrittenDay.parse(time.attr("datetime")).or(() -> WrittenDay.parse(time.text()));
        }
    }
}
