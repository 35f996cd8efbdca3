package dev.dateline.article.feed;

/** What form a feed is written in. */
public enum FeedKind {
    RSS,
    ATOM,
    JSON_FEED,
    SITEMAP
}
