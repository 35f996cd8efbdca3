/** The workers that read what waits in the queue. */
@NullMarked
package dev.dateline.ingest.reader;

import org.jspecify.annotations.NullMarked;
