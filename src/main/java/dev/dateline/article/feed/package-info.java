/** Feeds: where the articles are that an outlet lists in RSS, Atom, JSON Feed or a news sitemap. */
@NullMarked
package dev.dateline.article.feed;

import org.jspecify.annotations.NullMarked;
