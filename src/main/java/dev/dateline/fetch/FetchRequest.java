package dev.dateline.fetch;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch.
 *
 * @param address as it was written
 * @param mediaTypes of which a body is taken; empty for any
 * @param etag of what was fetched the last time; null where it is not known
 * @param lastModified the same
 */
public record FetchRequest(
        String address,
        Set<String> mediaTypes,
        @Nullable String etag,
        @Nullable String lastModified) {

    private static final Set<String> PAGE = Set.of("text/html", "application/xhtml+xml");

    private static final Set<String> FEED = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json",
            "application/json",
            "application/xml",
            "text/xml",
            "text/plain",
            "text/html");

    /** A web page. */
    public static FetchRequest page(String address) {
        return new FetchRequest(address, PAGE, null, null);
    }

    /** A page, or a feed of several; the body tells which. */
    public static FetchRequest pageOrFeed(String address) {
        Set<String> either = Stream.concat(PAGE.stream(), FEED.stream()).collect(Collectors.toUnmodifiableSet());
        return new FetchRequest(address, either, null, null);
    }

    /** A feed; servers call them by many types, so its reader has to look at what it is. */
    public static FetchRequest feed(String address, @Nullable String etag, @Nullable String lastModified) {
        return new FetchRequest(address, FEED, etag, lastModified);
    }

    static FetchRequest robots(String site) {
        return new FetchRequest(site + "/robots.txt", Set.of(), null, null);
    }

    String accept() {
        return mediaTypes.isEmpty()
                ? "*/*"
                : String.join(", ", mediaTypes.stream().sorted().toList());
    }
}
