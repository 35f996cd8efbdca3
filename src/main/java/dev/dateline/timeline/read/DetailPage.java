package dev.dateline.timeline.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a timeline, each event with everything that is reported of it.
 *
 * @param next the cursor of the next page; null on the last one
 */
public record DetailPage(List<EventDetail> items, @Nullable String next) {

    public DetailPage {
        items = List.copyOf(items);
    }
}
