package dev.dateline.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param items the best match first
 * @param next the cursor of the next page; null on the last one
 */
public record Hits<T>(List<T> items, @Nullable String next) {}
