/**
 * Who led which round.
 *
 * <p>May import: fact, graph, cypher, entities.
 */
@NullMarked
package dev.dateline.funding;

import org.jspecify.annotations.NullMarked;
