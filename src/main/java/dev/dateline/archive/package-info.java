/**
 * The whole store as JSON Lines, and back: articles with their texts and what was recorded of them, and what persons
 * said. All else is derived from that anew.
 *
 * <p>May import: fact, json, article, extraction, resolution, graph.
 */
@NullMarked
package dev.dateline.archive;

import org.jspecify.annotations.NullMarked;
