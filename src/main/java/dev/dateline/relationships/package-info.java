/**
 * Who held which post, and how two entities are connected.
 *
 * <p>May import: fact, graph, cypher, entities.
 */
@NullMarked
package dev.dateline.relationships;

import org.jspecify.annotations.NullMarked;
