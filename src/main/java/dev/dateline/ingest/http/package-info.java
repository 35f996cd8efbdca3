/** Articles and their queue over HTTP. */
@NullMarked
package dev.dateline.ingest.http;

import org.jspecify.annotations.NullMarked;
