package dev.dateline.ingest.source;

import org.jspecify.annotations.Nullable;

/**
 * A source that somebody adds, before anything of it is checked.
 *
 * @param everyMinutes how often it is polled; null for every half hour
 */
record SourceBody(
        @Nullable String address,
        @Nullable String outlet,
        @Nullable Integer everyMinutes,
        @Nullable Boolean paused) {}
