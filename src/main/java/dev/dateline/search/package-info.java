/**
 * Articles, claims and their quotes by the words that are in them.
 *
 * <p>May import: fact, cypher, headline, question, graph.
 */
@NullMarked
package dev.dateline.search;

import org.jspecify.annotations.NullMarked;
