/**
 * Timelines, funding rounds and graphs in the formats of other tools. {@code format} has the port; each format is a room of
 * its own that knows no other.
 */
@NullMarked
package dev.dateline.export;

import org.jspecify.annotations.NullMarked;
