/**
 * Timelines, funding rounds and graphs in the formats of other tools.
 *
 * <p>May import: fact, headline, question, page, graph, entities, timeline, relationships, funding.
 */
@NullMarked
package dev.dateline.export;

import org.jspecify.annotations.NullMarked;
