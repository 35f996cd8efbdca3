/** What follows from an article, written to the store and taken back. */
@NullMarked
package dev.dateline.graph.derive;

import org.jspecify.annotations.NullMarked;
