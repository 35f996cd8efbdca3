/** How an article comes into the queue of those to be read. */
@NullMarked
package dev.dateline.ingest.queue;

import org.jspecify.annotations.NullMarked;
