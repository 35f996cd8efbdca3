/** The feeds that are polled for articles: what each is, and how far each has been read. */
@NullMarked
package dev.dateline.graph.source;

import org.jspecify.annotations.NullMarked;
