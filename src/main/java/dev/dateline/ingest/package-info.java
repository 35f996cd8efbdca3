/** The durable path of an article from submitted to answered for in the graph. */
@NullMarked
package dev.dateline.ingest;

import org.jspecify.annotations.NullMarked;
