package dev.dateline.article;

import java.net.URI;

/** The rule for the address of an article: that of a page on the web, as links lead to it. */
public final class WebLink {

    private WebLink() {}

    public static boolean isGood(URI url) {
        return url.getHost() != null
                && ("http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme()));
    }
}
