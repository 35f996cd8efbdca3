/**
 * Entities by name and by id, for everything that asks about one.
 *
 * <p>May import: fact, graph, cypher.
 */
@NullMarked
package dev.dateline.entities;

import org.jspecify.annotations.NullMarked;
