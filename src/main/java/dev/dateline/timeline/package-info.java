/**
 * Timelines of entities, as of a day in the world and a day of knowledge.
 *
 * <p>May import: fact, graph, cypher, search, entities.
 */
@NullMarked
package dev.dateline.timeline;

import org.jspecify.annotations.NullMarked;
