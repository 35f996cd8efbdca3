package dev.dateline.timeline.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a timeline.
 *
 * @param next the cursor of the next page; null on the last one
 */
public record TimelinePage(
        List<TimelineItem> items, @Nullable String next) {}
