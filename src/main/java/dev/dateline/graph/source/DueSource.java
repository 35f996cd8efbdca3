package dev.dateline.graph.source;

/** A source that somebody has taken on a lease to poll it. */
public record DueSource(NewsSource source, FeedPlace place) {}
