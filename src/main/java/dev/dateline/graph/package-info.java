/**
 * Facts in Neo4j: the embedded server, writing and reading.
 *
 * <p>May import: fact, article, extraction, resolution, cypher.
 */
@NullMarked
package dev.dateline.graph;

import org.jspecify.annotations.NullMarked;
