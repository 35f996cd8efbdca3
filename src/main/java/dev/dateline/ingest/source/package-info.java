/** Sources: feeds and sitemaps that the server polls for articles, and how they are managed. */
@NullMarked
package dev.dateline.ingest.source;

import org.jspecify.annotations.NullMarked;
