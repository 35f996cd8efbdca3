/**
 * Facts in Neo4j: the embedded server, writing and reading.
 *
 * <p>The rooms, each of which may use the ones before it: store, decision, article, read, mention, derive, judgement.
 */
@NullMarked
package dev.dateline.graph;

import org.jspecify.annotations.NullMarked;
