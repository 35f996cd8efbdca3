/**
 * Timelines, funding rounds and graphs in the formats of other tools. {@code format} has the port; each format is a room of
 * its own that knows no other.
 *
 * <p>May import: fact, headline, access, question, page, graph, entities, timeline, relationships, funding.
 */
@NullMarked
package dev.dateline.export;

import org.jspecify.annotations.NullMarked;
