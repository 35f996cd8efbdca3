/** Articles as JSON Lines of any length over HTTP: taken in while they come, with an answer for each line. */
@NullMarked
package dev.dateline.ingest.stream;

import org.jspecify.annotations.NullMarked;
