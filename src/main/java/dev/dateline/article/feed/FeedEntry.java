package dev.dateline.article.feed;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One article that a feed lists.
 *
 * @param published the day that the feed says, which is the outlet's own only if the feed is written in its own time
 */
public record FeedEntry(URI address, @Nullable LocalDate published) {}
