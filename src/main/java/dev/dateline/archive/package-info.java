/**
 * The whole store as JSON Lines, and back: articles with their texts and claims, and what people decided. Everything
 * else is derived from that again.
 *
 * <p>May import: fact, json, article, extraction, resolution, graph.
 */
@NullMarked
package dev.dateline.archive;

import org.jspecify.annotations.NullMarked;
