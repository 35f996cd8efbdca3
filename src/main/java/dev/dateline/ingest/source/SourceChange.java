package dev.dateline.ingest.source;

import org.jspecify.annotations.Nullable;

/**
 * How a source is to be polled from now on; what is not given stays.
 *
 * @param outlet whose articles these are; empty where their pages are to say so
 */
record SourceChange(
        @Nullable String outlet,
        @Nullable Integer everyMinutes,
        @Nullable Boolean paused) {}
