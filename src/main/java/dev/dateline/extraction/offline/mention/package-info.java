/** The names that a text mentions, each with the kinds of entity it may be. */
@NullMarked
package dev.dateline.extraction.offline.mention;

import org.jspecify.annotations.NullMarked;
